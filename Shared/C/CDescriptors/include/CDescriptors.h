#pragma once

#include <stddef.h>

/* Shared/Generated/descriptors.binpb, a google.protobuf.FileDescriptorSet, inside the executable: Swift has no #embed. */
const unsigned char *ipmesh_descriptor_set(size_t *size);
