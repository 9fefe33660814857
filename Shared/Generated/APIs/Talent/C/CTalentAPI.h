/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "ipmesh/talent/v1/change_service.pb-c.h"
#include "ipmesh/talent/v1/draw.pb-c.h"
#include "ipmesh/talent/v1/draw_service.pb-c.h"
#include "ipmesh/talent/v1/expert.pb-c.h"
#include "ipmesh/talent/v1/expert_service.pb-c.h"

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__application__type(void) {
  return &ipmesh__talent__v1__application__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__beacon__type(void) {
  return &ipmesh__talent__v1__beacon__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__cancel_draw_request__type(void) {
  return &ipmesh__talent__v1__cancel_draw_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__check_admission_request__type(void) {
  return &ipmesh__talent__v1__check_admission_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__check_admission_response__type(void) {
  return &ipmesh__talent__v1__check_admission_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__close_seed_request__type(void) {
  return &ipmesh__talent__v1__close_seed_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__commit_secret_request__type(void) {
  return &ipmesh__talent__v1__commit_secret_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__conclude_application_request__type(void) {
  return &ipmesh__talent__v1__conclude_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__confirm_seat_request__type(void) {
  return &ipmesh__talent__v1__confirm_seat_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_draw_request__type(void) {
  return &ipmesh__talent__v1__create_draw_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_expert_request__type(void) {
  return &ipmesh__talent__v1__create_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__draw__type(void) {
  return &ipmesh__talent__v1__draw__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__draw_filter__type(void) {
  return &ipmesh__talent__v1__draw_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__draw_pool__type(void) {
  return &ipmesh__talent__v1__draw_pool__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__draw_stratum__type(void) {
  return &ipmesh__talent__v1__draw_stratum__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__draw_subject__type(void) {
  return &ipmesh__talent__v1__draw_subject__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__exclusion__type(void) {
  return &ipmesh__talent__v1__exclusion__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__expert__type(void) {
  return &ipmesh__talent__v1__expert__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__expert_evaluation__type(void) {
  return &ipmesh__talent__v1__expert_evaluation__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__expert_filter__type(void) {
  return &ipmesh__talent__v1__expert_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__export_experts_request__type(void) {
  return &ipmesh__talent__v1__export_experts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__export_experts_response__type(void) {
  return &ipmesh__talent__v1__export_experts_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__fee__type(void) {
  return &ipmesh__talent__v1__fee__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_draw_request__type(void) {
  return &ipmesh__talent__v1__get_draw_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_draw_transcript_request__type(void) {
  return &ipmesh__talent__v1__get_draw_transcript_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_draw_transcript_response__type(void) {
  return &ipmesh__talent__v1__get_draw_transcript_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_expert_request__type(void) {
  return &ipmesh__talent__v1__get_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__import_experts_request__type(void) {
  return &ipmesh__talent__v1__import_experts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_draws_request__type(void) {
  return &ipmesh__talent__v1__list_draws_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_draws_response__type(void) {
  return &ipmesh__talent__v1__list_draws_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_experts_request__type(void) {
  return &ipmesh__talent__v1__list_experts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_experts_response__type(void) {
  return &ipmesh__talent__v1__list_experts_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_fees_request__type(void) {
  return &ipmesh__talent__v1__list_fees_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_fees_response__type(void) {
  return &ipmesh__talent__v1__list_fees_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__lookup_expert_request__type(void) {
  return &ipmesh__talent__v1__lookup_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__objection__type(void) {
  return &ipmesh__talent__v1__objection__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__publish_draw_request__type(void) {
  return &ipmesh__talent__v1__publish_draw_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__qualification__type(void) {
  return &ipmesh__talent__v1__qualification__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_evaluation_request__type(void) {
  return &ipmesh__talent__v1__record_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_fee_request__type(void) {
  return &ipmesh__talent__v1__record_fee_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_objection_request__type(void) {
  return &ipmesh__talent__v1__record_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__refuse_seat_request__type(void) {
  return &ipmesh__talent__v1__refuse_seat_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__remove_expert_request__type(void) {
  return &ipmesh__talent__v1__remove_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__renew_term_request__type(void) {
  return &ipmesh__talent__v1__renew_term_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__resolve_objection_request__type(void) {
  return &ipmesh__talent__v1__resolve_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__reveal_secret_request__type(void) {
  return &ipmesh__talent__v1__reveal_secret_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__seat__type(void) {
  return &ipmesh__talent__v1__seat__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__seat_refusal__type(void) {
  return &ipmesh__talent__v1__seat_refusal__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__seed_party__type(void) {
  return &ipmesh__talent__v1__seed_party__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__stake__type(void) {
  return &ipmesh__talent__v1__stake__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__submit_application_request__type(void) {
  return &ipmesh__talent__v1__submit_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__unavailable_period__type(void) {
  return &ipmesh__talent__v1__unavailable_period__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__unit_tie__type(void) {
  return &ipmesh__talent__v1__unit_tie__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__update_expert_request__type(void) {
  return &ipmesh__talent__v1__update_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__verify_draw_request__type(void) {
  return &ipmesh__talent__v1__verify_draw_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__verify_draw_response__type(void) {
  return &ipmesh__talent__v1__verify_draw_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__watch_changes_request__type(void) {
  return &ipmesh__talent__v1__watch_changes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__watch_changes_response__type(void) {
  return &ipmesh__talent__v1__watch_changes_response__descriptor;
}
