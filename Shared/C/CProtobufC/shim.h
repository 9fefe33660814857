// libprotobuf-c: the message codec and its descriptors, which generated C and the module Messages use.
#pragma once
#include <protobuf-c/protobuf-c.h>
