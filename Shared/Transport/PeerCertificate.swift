import COpenSSL

/// What a peer's verified certificate says about it.
public struct PeerCertificate: Sendable, Hashable {
  /// The URI names of the subject, such as `spiffe://ipmesh/agency/420100`.
  public let uris: [String]
  /// The subject in RFC 2253 form.
  public let subject: String
  /// The serial number in hexadecimal.
  public let serial: String

  init(_ certificate: OpaquePointer) {
    uris = PeerCertificate.uris(of: certificate)
    subject = PeerCertificate.text {
      X509_NAME_print_ex($0, X509_get_subject_name(certificate), 0, ipmesh_XN_FLAG_RFC2253())
    }
    serial = PeerCertificate.text { i2a_ASN1_INTEGER($0, X509_get0_serialNumber(certificate)) }
  }

  private static func uris(of certificate: OpaquePointer) -> [String] {
    guard let raw = X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil) else { return [] }
    let names = OpaquePointer(raw)
    defer { GENERAL_NAMES_free(names) }
    return (0..<ipmesh_sk_GENERAL_NAME_num(names)).compactMap { index in
      guard let name = ipmesh_sk_GENERAL_NAME_value(names, index), name.pointee.type == GEN_URI,
        let value = name.pointee.d.uniformResourceIdentifier
      else { return nil }
      let bytes = UnsafeBufferPointer(start: ASN1_STRING_get0_data(value), count: Int(ASN1_STRING_length(value)))
      return String(validating: bytes, as: UTF8.self)
    }
  }

  /// The text that `print` writes to a memory BIO.
  private static func text(_ print: (OpaquePointer) -> Int32) -> String {
    guard let bio = BIO_new(BIO_s_mem()) else { return "" }
    defer { BIO_free(bio) }
    _ = print(bio)
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = BIO_read(bio, &buffer, Int32(buffer.count))
    return String(decoding: buffer.prefix(Int(max(0, count))), as: UTF8.self)
  }
}
