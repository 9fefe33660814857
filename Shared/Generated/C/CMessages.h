/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "google/protobuf/any.pb-c.h"
#include "google/protobuf/descriptor.pb-c.h"
#include "google/protobuf/duration.pb-c.h"
#include "google/protobuf/empty.pb-c.h"
#include "google/protobuf/field_mask.pb-c.h"
#include "google/protobuf/struct.pb-c.h"
#include "google/protobuf/timestamp.pb-c.h"
#include "google/protobuf/wrappers.pb-c.h"
#include "google/rpc/code.pb-c.h"
#include "google/rpc/error_details.pb-c.h"
#include "google/rpc/status.pb-c.h"
#include "google/type/date.pb-c.h"
#include "grpc/health/v1/health.pb-c.h"
#include "grpc/reflection/v1/reflection.pb-c.h"
#include "grpc/reflection/v1alpha/reflection.pb-c.h"
#include "grpc/testing/benchmark_service.pb-c.h"
#include "grpc/testing/empty.pb-c.h"
#include "grpc/testing/messages.pb-c.h"
#include "grpc/testing/test.pb-c.h"
#include "ipmesh/testing/v1/everything.pb-c.h"
#include "ipmesh/type/v1/contact.pb-c.h"
#include "ipmesh/type/v1/division.pb-c.h"
#include "ipmesh/type/v1/import.pb-c.h"
#include "ipmesh/type/v1/rule.pb-c.h"
#include "ipmesh/type/v1/text.pb-c.h"

static inline const ProtobufCMessageDescriptor *google__protobuf__any__type(void) {
  return &google__protobuf__any__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__bool_value__type(void) {
  return &google__protobuf__bool_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__bytes_value__type(void) {
  return &google__protobuf__bytes_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__descriptor_proto__type(void) {
  return &google__protobuf__descriptor_proto__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__descriptor_proto__extension_range__type(void) {
  return &google__protobuf__descriptor_proto__extension_range__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__descriptor_proto__reserved_range__type(void) {
  return &google__protobuf__descriptor_proto__reserved_range__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__double_value__type(void) {
  return &google__protobuf__double_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__duration__type(void) {
  return &google__protobuf__duration__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__empty__type(void) {
  return &google__protobuf__empty__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__enum_descriptor_proto__type(void) {
  return &google__protobuf__enum_descriptor_proto__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__enum_descriptor_proto__enum_reserved_range__type(void) {
  return &google__protobuf__enum_descriptor_proto__enum_reserved_range__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__enum_options__type(void) {
  return &google__protobuf__enum_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__enum_value_descriptor_proto__type(void) {
  return &google__protobuf__enum_value_descriptor_proto__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__enum_value_options__type(void) {
  return &google__protobuf__enum_value_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__extension_range_options__type(void) {
  return &google__protobuf__extension_range_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__field_descriptor_proto__type(void) {
  return &google__protobuf__field_descriptor_proto__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__field_mask__type(void) {
  return &google__protobuf__field_mask__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__field_options__type(void) {
  return &google__protobuf__field_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__file_descriptor_proto__type(void) {
  return &google__protobuf__file_descriptor_proto__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__file_descriptor_set__type(void) {
  return &google__protobuf__file_descriptor_set__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__file_options__type(void) {
  return &google__protobuf__file_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__float_value__type(void) {
  return &google__protobuf__float_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__generated_code_info__type(void) {
  return &google__protobuf__generated_code_info__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__generated_code_info__annotation__type(void) {
  return &google__protobuf__generated_code_info__annotation__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__int32_value__type(void) {
  return &google__protobuf__int32_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__int64_value__type(void) {
  return &google__protobuf__int64_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__list_value__type(void) {
  return &google__protobuf__list_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__message_options__type(void) {
  return &google__protobuf__message_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__method_descriptor_proto__type(void) {
  return &google__protobuf__method_descriptor_proto__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__method_options__type(void) {
  return &google__protobuf__method_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__oneof_descriptor_proto__type(void) {
  return &google__protobuf__oneof_descriptor_proto__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__oneof_options__type(void) {
  return &google__protobuf__oneof_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__service_descriptor_proto__type(void) {
  return &google__protobuf__service_descriptor_proto__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__service_options__type(void) {
  return &google__protobuf__service_options__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__source_code_info__type(void) {
  return &google__protobuf__source_code_info__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__source_code_info__location__type(void) {
  return &google__protobuf__source_code_info__location__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__string_value__type(void) {
  return &google__protobuf__string_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__struct__type(void) {
  return &google__protobuf__struct__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__struct__fields_entry__type(void) {
  return &google__protobuf__struct__fields_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__timestamp__type(void) {
  return &google__protobuf__timestamp__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__uint32_value__type(void) {
  return &google__protobuf__uint32_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__uint64_value__type(void) {
  return &google__protobuf__uint64_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__uninterpreted_option__type(void) {
  return &google__protobuf__uninterpreted_option__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__uninterpreted_option__name_part__type(void) {
  return &google__protobuf__uninterpreted_option__name_part__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__protobuf__value__type(void) {
  return &google__protobuf__value__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__bad_request__type(void) {
  return &google__rpc__bad_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__bad_request__field_violation__type(void) {
  return &google__rpc__bad_request__field_violation__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__debug_info__type(void) {
  return &google__rpc__debug_info__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__error_info__type(void) {
  return &google__rpc__error_info__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__error_info__metadata_entry__type(void) {
  return &google__rpc__error_info__metadata_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__help__type(void) {
  return &google__rpc__help__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__help__link__type(void) {
  return &google__rpc__help__link__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__localized_message__type(void) {
  return &google__rpc__localized_message__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__precondition_failure__type(void) {
  return &google__rpc__precondition_failure__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__precondition_failure__violation__type(void) {
  return &google__rpc__precondition_failure__violation__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__quota_failure__type(void) {
  return &google__rpc__quota_failure__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__quota_failure__violation__type(void) {
  return &google__rpc__quota_failure__violation__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__quota_failure__violation__quota_dimensions_entry__type(void) {
  return &google__rpc__quota_failure__violation__quota_dimensions_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__request_info__type(void) {
  return &google__rpc__request_info__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__resource_info__type(void) {
  return &google__rpc__resource_info__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__retry_info__type(void) {
  return &google__rpc__retry_info__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__rpc__status__type(void) {
  return &google__rpc__status__descriptor;
}

static inline const ProtobufCMessageDescriptor *google__type__date__type(void) {
  return &google__type__date__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_check_request__type(void) {
  return &grpc__health__v1__health_check_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_check_response__type(void) {
  return &grpc__health__v1__health_check_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_list_request__type(void) {
  return &grpc__health__v1__health_list_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_list_response__type(void) {
  return &grpc__health__v1__health_list_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__health__v1__health_list_response__statuses_entry__type(void) {
  return &grpc__health__v1__health_list_response__statuses_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__error_response__type(void) {
  return &grpc__reflection__v1__error_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__extension_number_response__type(void) {
  return &grpc__reflection__v1__extension_number_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__extension_request__type(void) {
  return &grpc__reflection__v1__extension_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__file_descriptor_response__type(void) {
  return &grpc__reflection__v1__file_descriptor_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__list_service_response__type(void) {
  return &grpc__reflection__v1__list_service_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__server_reflection_request__type(void) {
  return &grpc__reflection__v1__server_reflection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__server_reflection_response__type(void) {
  return &grpc__reflection__v1__server_reflection_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1__service_response__type(void) {
  return &grpc__reflection__v1__service_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1alpha__error_response__type(void) {
  return &grpc__reflection__v1alpha__error_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1alpha__extension_number_response__type(void) {
  return &grpc__reflection__v1alpha__extension_number_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1alpha__extension_request__type(void) {
  return &grpc__reflection__v1alpha__extension_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1alpha__file_descriptor_response__type(void) {
  return &grpc__reflection__v1alpha__file_descriptor_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1alpha__list_service_response__type(void) {
  return &grpc__reflection__v1alpha__list_service_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1alpha__server_reflection_request__type(void) {
  return &grpc__reflection__v1alpha__server_reflection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1alpha__server_reflection_response__type(void) {
  return &grpc__reflection__v1alpha__server_reflection_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__reflection__v1alpha__service_response__type(void) {
  return &grpc__reflection__v1alpha__service_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__bool_value__type(void) {
  return &grpc__testing__bool_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__echo_status__type(void) {
  return &grpc__testing__echo_status__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__empty__type(void) {
  return &grpc__testing__empty__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__memory_size__type(void) {
  return &grpc__testing__memory_size__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__payload__type(void) {
  return &grpc__testing__payload__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__response_parameters__type(void) {
  return &grpc__testing__response_parameters__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__simple_request__type(void) {
  return &grpc__testing__simple_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__simple_response__type(void) {
  return &grpc__testing__simple_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__streaming_input_call_request__type(void) {
  return &grpc__testing__streaming_input_call_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__streaming_input_call_response__type(void) {
  return &grpc__testing__streaming_input_call_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__streaming_output_call_request__type(void) {
  return &grpc__testing__streaming_output_call_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *grpc__testing__streaming_output_call_response__type(void) {
  return &grpc__testing__streaming_output_call_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__detour__type(void) {
  return &ipmesh__testing__v1__detour__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__everything__type(void) {
  return &ipmesh__testing__v1__everything__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__everything__bytes_by_sint64_entry__type(void) {
  return &ipmesh__testing__v1__everything__bytes_by_sint64_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__everything__double_by_fixed64_entry__type(void) {
  return &ipmesh__testing__v1__everything__double_by_fixed64_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__everything__everything_by_text_entry__type(void) {
  return &ipmesh__testing__v1__everything__everything_by_text_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__everything__int64_by_int32_entry__type(void) {
  return &ipmesh__testing__v1__everything__int64_by_int32_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__everything__leaf_by_bool_entry__type(void) {
  return &ipmesh__testing__v1__everything__leaf_by_bool_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__everything__level_by_uint32_entry__type(void) {
  return &ipmesh__testing__v1__everything__level_by_uint32_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__everything__text_by_text_entry__type(void) {
  return &ipmesh__testing__v1__everything__text_by_text_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__testing__v1__leaf__type(void) {
  return &ipmesh__testing__v1__leaf__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__type__v1__condition__type(void) {
  return &ipmesh__type__v1__condition__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__type__v1__contact__type(void) {
  return &ipmesh__type__v1__contact__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__type__v1__division__type(void) {
  return &ipmesh__type__v1__division__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__type__v1__import_problem__type(void) {
  return &ipmesh__type__v1__import_problem__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__type__v1__import_report__type(void) {
  return &ipmesh__type__v1__import_report__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__type__v1__localized_text__type(void) {
  return &ipmesh__type__v1__localized_text__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__type__v1__rule__type(void) {
  return &ipmesh__type__v1__rule__descriptor;
}
