// Macros and variadic functions that issuing and reading certificates needs and Swift cannot import.
#pragma once
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

static inline EVP_PKEY *ipmesh_generate_p256(void) { return EVP_EC_gen("P-256"); }

/// RFC 2253 order and escapes, with Chinese text left readable.
static inline unsigned long ipmesh_name_flags(void) { return XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB; }

static inline long ipmesh_bio_contents(BIO *bio, const char **contents) {
  return BIO_get_mem_data(bio, (char **)contents);
}

static inline int ipmesh_general_name_count(const GENERAL_NAMES *names) {
  return sk_GENERAL_NAME_num(names);
}

static inline const GENERAL_NAME *ipmesh_general_name(const GENERAL_NAMES *names, int index) {
  return sk_GENERAL_NAME_value(names, index);
}

static inline int ipmesh_revoked_count(X509_CRL *crl) {
  return sk_X509_REVOKED_num(X509_CRL_get_REVOKED(crl));
}

static inline const X509_REVOKED *ipmesh_revoked(X509_CRL *crl, int index) {
  return sk_X509_REVOKED_value(X509_CRL_get_REVOKED(crl), index);
}
