/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "ipmesh/talent/v1/award.pb-c.h"
#include "ipmesh/talent/v1/award_service.pb-c.h"
#include "ipmesh/talent/v1/change_service.pb-c.h"
#include "ipmesh/talent/v1/draw.pb-c.h"
#include "ipmesh/talent/v1/draw_service.pb-c.h"
#include "ipmesh/talent/v1/expert.pb-c.h"
#include "ipmesh/talent/v1/expert_service.pb-c.h"
#include "ipmesh/talent/v1/introduction.pb-c.h"
#include "ipmesh/talent/v1/introduction_service.pb-c.h"
#include "ipmesh/talent/v1/title.pb-c.h"
#include "ipmesh/talent/v1/title_service.pb-c.h"
#include "ipmesh/talent/v1/training.pb-c.h"
#include "ipmesh/talent/v1/training_service.pb-c.h"

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__application__type(void) {
  return &ipmesh__talent__v1__application__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__assign_title_panel_request__type(void) {
  return &ipmesh__talent__v1__assign_title_panel_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__beacon__type(void) {
  return &ipmesh__talent__v1__beacon__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__cancel_contest_request__type(void) {
  return &ipmesh__talent__v1__cancel_contest_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__cancel_draw_request__type(void) {
  return &ipmesh__talent__v1__cancel_draw_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__cancel_training_course_request__type(void) {
  return &ipmesh__talent__v1__cancel_training_course_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__cancel_training_enrolment_request__type(void) {
  return &ipmesh__talent__v1__cancel_training_enrolment_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__cancel_training_order_request__type(void) {
  return &ipmesh__talent__v1__cancel_training_order_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__cast_title_vote_request__type(void) {
  return &ipmesh__talent__v1__cast_title_vote_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__check_admission_request__type(void) {
  return &ipmesh__talent__v1__check_admission_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__check_admission_response__type(void) {
  return &ipmesh__talent__v1__check_admission_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__check_title_conditions_request__type(void) {
  return &ipmesh__talent__v1__check_title_conditions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__close_seed_request__type(void) {
  return &ipmesh__talent__v1__close_seed_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__close_talent_need_request__type(void) {
  return &ipmesh__talent__v1__close_talent_need_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__close_title_ballot_request__type(void) {
  return &ipmesh__talent__v1__close_title_ballot_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__commit_secret_request__type(void) {
  return &ipmesh__talent__v1__commit_secret_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__complete_training_course_request__type(void) {
  return &ipmesh__talent__v1__complete_training_course_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__conclude_application_request__type(void) {
  return &ipmesh__talent__v1__conclude_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__conclude_contest_request__type(void) {
  return &ipmesh__talent__v1__conclude_contest_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__conclude_leading_selection_request__type(void) {
  return &ipmesh__talent__v1__conclude_leading_selection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__confirm_seat_request__type(void) {
  return &ipmesh__talent__v1__confirm_seat_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__contest__type(void) {
  return &ipmesh__talent__v1__contest__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__contest_criterion__type(void) {
  return &ipmesh__talent__v1__contest_criterion__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__contest_entry__type(void) {
  return &ipmesh__talent__v1__contest_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__contest_entry_filter__type(void) {
  return &ipmesh__talent__v1__contest_entry_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__contest_filter__type(void) {
  return &ipmesh__talent__v1__contest_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__contest_prize__type(void) {
  return &ipmesh__talent__v1__contest_prize__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_contest_entry_request__type(void) {
  return &ipmesh__talent__v1__create_contest_entry_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_contest_request__type(void) {
  return &ipmesh__talent__v1__create_contest_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_draw_request__type(void) {
  return &ipmesh__talent__v1__create_draw_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_expert_request__type(void) {
  return &ipmesh__talent__v1__create_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_introduction_request__type(void) {
  return &ipmesh__talent__v1__create_introduction_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_leading_selection_request__type(void) {
  return &ipmesh__talent__v1__create_leading_selection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_leading_talent_request__type(void) {
  return &ipmesh__talent__v1__create_leading_talent_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_talent_need_request__type(void) {
  return &ipmesh__talent__v1__create_talent_need_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_title_application_request__type(void) {
  return &ipmesh__talent__v1__create_title_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_training_base_request__type(void) {
  return &ipmesh__talent__v1__create_training_base_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_training_course_request__type(void) {
  return &ipmesh__talent__v1__create_training_course_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_training_enrolment_request__type(void) {
  return &ipmesh__talent__v1__create_training_enrolment_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__create_training_order_request__type(void) {
  return &ipmesh__talent__v1__create_training_order_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__criterion_score__type(void) {
  return &ipmesh__talent__v1__criterion_score__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__decide_title_materials_request__type(void) {
  return &ipmesh__talent__v1__decide_title_materials_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__decline_review_task_request__type(void) {
  return &ipmesh__talent__v1__decline_review_task_request__descriptor;
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

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__end_introduction_request__type(void) {
  return &ipmesh__talent__v1__end_introduction_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__end_introduction_response__type(void) {
  return &ipmesh__talent__v1__end_introduction_response__descriptor;
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

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__export_title_applications_request__type(void) {
  return &ipmesh__talent__v1__export_title_applications_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__export_title_applications_response__type(void) {
  return &ipmesh__talent__v1__export_title_applications_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__export_training_enrolments_request__type(void) {
  return &ipmesh__talent__v1__export_training_enrolments_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__export_training_enrolments_response__type(void) {
  return &ipmesh__talent__v1__export_training_enrolments_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__fee__type(void) {
  return &ipmesh__talent__v1__fee__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__find_training_matches_request__type(void) {
  return &ipmesh__talent__v1__find_training_matches_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__find_training_matches_response__type(void) {
  return &ipmesh__talent__v1__find_training_matches_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_contest_entry_request__type(void) {
  return &ipmesh__talent__v1__get_contest_entry_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_contest_request__type(void) {
  return &ipmesh__talent__v1__get_contest_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_credit_statement_request__type(void) {
  return &ipmesh__talent__v1__get_credit_statement_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_credit_statement_response__type(void) {
  return &ipmesh__talent__v1__get_credit_statement_response__descriptor;
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

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_introduction_request__type(void) {
  return &ipmesh__talent__v1__get_introduction_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_leading_selection_request__type(void) {
  return &ipmesh__talent__v1__get_leading_selection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_leading_talent_request__type(void) {
  return &ipmesh__talent__v1__get_leading_talent_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_review_task_request__type(void) {
  return &ipmesh__talent__v1__get_review_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_talent_need_request__type(void) {
  return &ipmesh__talent__v1__get_talent_need_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_title_application_request__type(void) {
  return &ipmesh__talent__v1__get_title_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_title_certificate_request__type(void) {
  return &ipmesh__talent__v1__get_title_certificate_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_training_base_request__type(void) {
  return &ipmesh__talent__v1__get_training_base_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_training_course_request__type(void) {
  return &ipmesh__talent__v1__get_training_course_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_training_enrolment_request__type(void) {
  return &ipmesh__talent__v1__get_training_enrolment_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__get_training_order_request__type(void) {
  return &ipmesh__talent__v1__get_training_order_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__grant_title_request__type(void) {
  return &ipmesh__talent__v1__grant_title_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__import_experts_request__type(void) {
  return &ipmesh__talent__v1__import_experts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__import_title_applications_request__type(void) {
  return &ipmesh__talent__v1__import_title_applications_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__import_training_enrolments_request__type(void) {
  return &ipmesh__talent__v1__import_training_enrolments_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__introduction__type(void) {
  return &ipmesh__talent__v1__introduction__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__introduction_filter__type(void) {
  return &ipmesh__talent__v1__introduction_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__leading_evaluation__type(void) {
  return &ipmesh__talent__v1__leading_evaluation__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__leading_selection__type(void) {
  return &ipmesh__talent__v1__leading_selection__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__leading_selection_filter__type(void) {
  return &ipmesh__talent__v1__leading_selection_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__leading_talent__type(void) {
  return &ipmesh__talent__v1__leading_talent__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__leading_talent_filter__type(void) {
  return &ipmesh__talent__v1__leading_talent_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_contest_entries_request__type(void) {
  return &ipmesh__talent__v1__list_contest_entries_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_contest_entries_response__type(void) {
  return &ipmesh__talent__v1__list_contest_entries_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_contest_results_request__type(void) {
  return &ipmesh__talent__v1__list_contest_results_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_contest_results_response__type(void) {
  return &ipmesh__talent__v1__list_contest_results_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_contests_request__type(void) {
  return &ipmesh__talent__v1__list_contests_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_contests_response__type(void) {
  return &ipmesh__talent__v1__list_contests_response__descriptor;
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

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_introductions_request__type(void) {
  return &ipmesh__talent__v1__list_introductions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_introductions_response__type(void) {
  return &ipmesh__talent__v1__list_introductions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_leading_selections_request__type(void) {
  return &ipmesh__talent__v1__list_leading_selections_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_leading_selections_response__type(void) {
  return &ipmesh__talent__v1__list_leading_selections_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_leading_talents_request__type(void) {
  return &ipmesh__talent__v1__list_leading_talents_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_leading_talents_response__type(void) {
  return &ipmesh__talent__v1__list_leading_talents_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_review_tasks_request__type(void) {
  return &ipmesh__talent__v1__list_review_tasks_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_review_tasks_response__type(void) {
  return &ipmesh__talent__v1__list_review_tasks_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_supports_request__type(void) {
  return &ipmesh__talent__v1__list_supports_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_supports_response__type(void) {
  return &ipmesh__talent__v1__list_supports_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_talent_needs_request__type(void) {
  return &ipmesh__talent__v1__list_talent_needs_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_talent_needs_response__type(void) {
  return &ipmesh__talent__v1__list_talent_needs_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_title_applications_request__type(void) {
  return &ipmesh__talent__v1__list_title_applications_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_title_applications_response__type(void) {
  return &ipmesh__talent__v1__list_title_applications_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_training_bases_request__type(void) {
  return &ipmesh__talent__v1__list_training_bases_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_training_bases_response__type(void) {
  return &ipmesh__talent__v1__list_training_bases_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_training_courses_request__type(void) {
  return &ipmesh__talent__v1__list_training_courses_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_training_courses_response__type(void) {
  return &ipmesh__talent__v1__list_training_courses_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_training_enrolments_request__type(void) {
  return &ipmesh__talent__v1__list_training_enrolments_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_training_enrolments_response__type(void) {
  return &ipmesh__talent__v1__list_training_enrolments_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_training_orders_request__type(void) {
  return &ipmesh__talent__v1__list_training_orders_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__list_training_orders_response__type(void) {
  return &ipmesh__talent__v1__list_training_orders_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__lookup_expert_request__type(void) {
  return &ipmesh__talent__v1__lookup_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__match_training_order_request__type(void) {
  return &ipmesh__talent__v1__match_training_order_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__objection__type(void) {
  return &ipmesh__talent__v1__objection__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__open_contest_request__type(void) {
  return &ipmesh__talent__v1__open_contest_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__publish_contest_request__type(void) {
  return &ipmesh__talent__v1__publish_contest_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__publish_draw_request__type(void) {
  return &ipmesh__talent__v1__publish_draw_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__publish_title_notice_request__type(void) {
  return &ipmesh__talent__v1__publish_title_notice_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__qualification__type(void) {
  return &ipmesh__talent__v1__qualification__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__raise_title_objection_request__type(void) {
  return &ipmesh__talent__v1__raise_title_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_evaluation_request__type(void) {
  return &ipmesh__talent__v1__record_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_fee_request__type(void) {
  return &ipmesh__talent__v1__record_fee_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_leading_evaluation_request__type(void) {
  return &ipmesh__talent__v1__record_leading_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_objection_request__type(void) {
  return &ipmesh__talent__v1__record_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_support_request__type(void) {
  return &ipmesh__talent__v1__record_support_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__record_training_attendance_request__type(void) {
  return &ipmesh__talent__v1__record_training_attendance_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__refuse_seat_request__type(void) {
  return &ipmesh__talent__v1__refuse_seat_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__remove_expert_request__type(void) {
  return &ipmesh__talent__v1__remove_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__remove_leading_talent_request__type(void) {
  return &ipmesh__talent__v1__remove_leading_talent_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__renew_term_request__type(void) {
  return &ipmesh__talent__v1__renew_term_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__resolve_objection_request__type(void) {
  return &ipmesh__talent__v1__resolve_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__resolve_title_objection_request__type(void) {
  return &ipmesh__talent__v1__resolve_title_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__reveal_secret_request__type(void) {
  return &ipmesh__talent__v1__reveal_secret_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__reverse_support_request__type(void) {
  return &ipmesh__talent__v1__reverse_support_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__review_task__type(void) {
  return &ipmesh__talent__v1__review_task__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__review_task_filter__type(void) {
  return &ipmesh__talent__v1__review_task_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__revoke_title_request__type(void) {
  return &ipmesh__talent__v1__revoke_title_request__descriptor;
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

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__start_scoring_request__type(void) {
  return &ipmesh__talent__v1__start_scoring_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__submit_application_request__type(void) {
  return &ipmesh__talent__v1__submit_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__submit_review_score_request__type(void) {
  return &ipmesh__talent__v1__submit_review_score_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__submit_title_application_request__type(void) {
  return &ipmesh__talent__v1__submit_title_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__support__type(void) {
  return &ipmesh__talent__v1__support__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__support_filter__type(void) {
  return &ipmesh__talent__v1__support_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__talent_need__type(void) {
  return &ipmesh__talent__v1__talent_need__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__talent_need_filter__type(void) {
  return &ipmesh__talent__v1__talent_need_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__title_achievement__type(void) {
  return &ipmesh__talent__v1__title_achievement__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__title_application__type(void) {
  return &ipmesh__talent__v1__title_application__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__title_application_filter__type(void) {
  return &ipmesh__talent__v1__title_application_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__title_ballot__type(void) {
  return &ipmesh__talent__v1__title_ballot__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__title_certificate__type(void) {
  return &ipmesh__talent__v1__title_certificate__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__title_check__type(void) {
  return &ipmesh__talent__v1__title_check__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__title_facts__type(void) {
  return &ipmesh__talent__v1__title_facts__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__title_objection__type(void) {
  return &ipmesh__talent__v1__title_objection__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_attendance__type(void) {
  return &ipmesh__talent__v1__training_attendance__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_base__type(void) {
  return &ipmesh__talent__v1__training_base__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_base_filter__type(void) {
  return &ipmesh__talent__v1__training_base_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_course__type(void) {
  return &ipmesh__talent__v1__training_course__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_course_filter__type(void) {
  return &ipmesh__talent__v1__training_course_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_enrolment__type(void) {
  return &ipmesh__talent__v1__training_enrolment__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_enrolment_filter__type(void) {
  return &ipmesh__talent__v1__training_enrolment_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_order__type(void) {
  return &ipmesh__talent__v1__training_order__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__training_order_filter__type(void) {
  return &ipmesh__talent__v1__training_order_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__unavailable_period__type(void) {
  return &ipmesh__talent__v1__unavailable_period__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__unit_tie__type(void) {
  return &ipmesh__talent__v1__unit_tie__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__update_contest_request__type(void) {
  return &ipmesh__talent__v1__update_contest_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__update_expert_request__type(void) {
  return &ipmesh__talent__v1__update_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__update_talent_need_request__type(void) {
  return &ipmesh__talent__v1__update_talent_need_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__update_title_application_request__type(void) {
  return &ipmesh__talent__v1__update_title_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__update_training_base_request__type(void) {
  return &ipmesh__talent__v1__update_training_base_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__update_training_course_request__type(void) {
  return &ipmesh__talent__v1__update_training_course_request__descriptor;
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

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__withdraw_contest_entry_request__type(void) {
  return &ipmesh__talent__v1__withdraw_contest_entry_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__talent__v1__withdraw_title_application_request__type(void) {
  return &ipmesh__talent__v1__withdraw_title_application_request__descriptor;
}
