/* The proto files as serialized google.protobuf.FileDescriptorProto, dependencies first. */

#pragma once

#include <stddef.h>
#include <stdint.h>

typedef struct {
  const uint8_t *bytes;
  size_t count;
} ipmesh_proto_file;

size_t ipmesh_proto_file_count(void);
ipmesh_proto_file ipmesh_proto_file_at(size_t index);
