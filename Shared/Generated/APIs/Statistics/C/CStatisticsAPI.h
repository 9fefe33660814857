/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "ipmesh/statistics/v1/change_service.pb-c.h"
#include "ipmesh/statistics/v1/release.pb-c.h"

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release__type(void) {
  return &ipmesh__statistics__v1__release__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__watch_changes_request__type(void) {
  return &ipmesh__statistics__v1__watch_changes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__watch_changes_response__type(void) {
  return &ipmesh__statistics__v1__watch_changes_response__descriptor;
}
