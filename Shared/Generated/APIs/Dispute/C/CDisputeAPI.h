/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "ipmesh/dispute/v1/alert.pb-c.h"
#include "ipmesh/dispute/v1/alert_service.pb-c.h"
#include "ipmesh/dispute/v1/case.pb-c.h"
#include "ipmesh/dispute/v1/case_service.pb-c.h"
#include "ipmesh/dispute/v1/change_service.pb-c.h"
#include "ipmesh/dispute/v1/deadline.pb-c.h"
#include "ipmesh/dispute/v1/deadline_service.pb-c.h"
#include "ipmesh/dispute/v1/protection.pb-c.h"
#include "ipmesh/dispute/v1/protection_service.pb-c.h"

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__advance_pre_examination_request__type(void) {
  return &ipmesh__dispute__v1__advance_pre_examination_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__alert_delivery__type(void) {
  return &ipmesh__dispute__v1__alert_delivery__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__alert_subscription__type(void) {
  return &ipmesh__dispute__v1__alert_subscription__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__assign_experts_request__type(void) {
  return &ipmesh__dispute__v1__assign_experts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__case__type(void) {
  return &ipmesh__dispute__v1__case__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__case_count__type(void) {
  return &ipmesh__dispute__v1__case_count__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__case_deadline__type(void) {
  return &ipmesh__dispute__v1__case_deadline__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__case_document__type(void) {
  return &ipmesh__dispute__v1__case_document__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__case_event__type(void) {
  return &ipmesh__dispute__v1__case_event__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__case_expert__type(void) {
  return &ipmesh__dispute__v1__case_expert__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__case_filter__type(void) {
  return &ipmesh__dispute__v1__case_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__case_step__type(void) {
  return &ipmesh__dispute__v1__case_step__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__check_evidence_export_request__type(void) {
  return &ipmesh__dispute__v1__check_evidence_export_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__close_case_request__type(void) {
  return &ipmesh__dispute__v1__close_case_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__compute_deadlines_request__type(void) {
  return &ipmesh__dispute__v1__compute_deadlines_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__compute_deadlines_response__type(void) {
  return &ipmesh__dispute__v1__compute_deadlines_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__confirm_expert_request__type(void) {
  return &ipmesh__dispute__v1__confirm_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__create_alert_subscription_request__type(void) {
  return &ipmesh__dispute__v1__create_alert_subscription_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__create_protection_center_request__type(void) {
  return &ipmesh__dispute__v1__create_protection_center_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__deadline__type(void) {
  return &ipmesh__dispute__v1__deadline__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__deadline_notice__type(void) {
  return &ipmesh__dispute__v1__deadline_notice__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__deadline_step__type(void) {
  return &ipmesh__dispute__v1__deadline_step__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__end_alert_subscription_request__type(void) {
  return &ipmesh__dispute__v1__end_alert_subscription_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__exhibition_facts__type(void) {
  return &ipmesh__dispute__v1__exhibition_facts__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__export_alert_subscriptions_request__type(void) {
  return &ipmesh__dispute__v1__export_alert_subscriptions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__export_alert_subscriptions_response__type(void) {
  return &ipmesh__dispute__v1__export_alert_subscriptions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__export_cases_request__type(void) {
  return &ipmesh__dispute__v1__export_cases_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__export_cases_response__type(void) {
  return &ipmesh__dispute__v1__export_cases_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__export_check__type(void) {
  return &ipmesh__dispute__v1__export_check__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__export_protection_centers_request__type(void) {
  return &ipmesh__dispute__v1__export_protection_centers_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__export_protection_centers_response__type(void) {
  return &ipmesh__dispute__v1__export_protection_centers_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__file_pre_examination_request__type(void) {
  return &ipmesh__dispute__v1__file_pre_examination_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__filing_quota__type(void) {
  return &ipmesh__dispute__v1__filing_quota__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__follow_up__type(void) {
  return &ipmesh__dispute__v1__follow_up__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__forum__type(void) {
  return &ipmesh__dispute__v1__forum__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__forum_rule__type(void) {
  return &ipmesh__dispute__v1__forum_rule__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__forum_seat__type(void) {
  return &ipmesh__dispute__v1__forum_seat__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__get_alert_subscription_request__type(void) {
  return &ipmesh__dispute__v1__get_alert_subscription_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__get_case_request__type(void) {
  return &ipmesh__dispute__v1__get_case_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__get_pre_examination_request__type(void) {
  return &ipmesh__dispute__v1__get_pre_examination_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__get_protection_center_request__type(void) {
  return &ipmesh__dispute__v1__get_protection_center_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__get_quarter_report_request__type(void) {
  return &ipmesh__dispute__v1__get_quarter_report_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__get_quota_use_request__type(void) {
  return &ipmesh__dispute__v1__get_quota_use_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__get_quota_use_response__type(void) {
  return &ipmesh__dispute__v1__get_quota_use_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__get_risk_alert_request__type(void) {
  return &ipmesh__dispute__v1__get_risk_alert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__import_alert_subscriptions_request__type(void) {
  return &ipmesh__dispute__v1__import_alert_subscriptions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__import_cases_request__type(void) {
  return &ipmesh__dispute__v1__import_cases_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__import_protection_centers_request__type(void) {
  return &ipmesh__dispute__v1__import_protection_centers_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__issue_guidance_request__type(void) {
  return &ipmesh__dispute__v1__issue_guidance_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_alert_deliveries_request__type(void) {
  return &ipmesh__dispute__v1__list_alert_deliveries_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_alert_deliveries_response__type(void) {
  return &ipmesh__dispute__v1__list_alert_deliveries_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_alert_subscriptions_request__type(void) {
  return &ipmesh__dispute__v1__list_alert_subscriptions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_alert_subscriptions_response__type(void) {
  return &ipmesh__dispute__v1__list_alert_subscriptions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_cases_request__type(void) {
  return &ipmesh__dispute__v1__list_cases_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_cases_response__type(void) {
  return &ipmesh__dispute__v1__list_cases_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_forum_rules_request__type(void) {
  return &ipmesh__dispute__v1__list_forum_rules_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_forum_rules_response__type(void) {
  return &ipmesh__dispute__v1__list_forum_rules_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_pre_examinations_request__type(void) {
  return &ipmesh__dispute__v1__list_pre_examinations_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_pre_examinations_response__type(void) {
  return &ipmesh__dispute__v1__list_pre_examinations_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_protection_centers_request__type(void) {
  return &ipmesh__dispute__v1__list_protection_centers_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_protection_centers_response__type(void) {
  return &ipmesh__dispute__v1__list_protection_centers_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_risk_alerts_request__type(void) {
  return &ipmesh__dispute__v1__list_risk_alerts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__list_risk_alerts_response__type(void) {
  return &ipmesh__dispute__v1__list_risk_alerts_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__meet_deadline_request__type(void) {
  return &ipmesh__dispute__v1__meet_deadline_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__pre_examination__type(void) {
  return &ipmesh__dispute__v1__pre_examination__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__protection_center__type(void) {
  return &ipmesh__dispute__v1__protection_center__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__publish_risk_alert_request__type(void) {
  return &ipmesh__dispute__v1__publish_risk_alert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__quarter_report__type(void) {
  return &ipmesh__dispute__v1__quarter_report__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__quota_use__type(void) {
  return &ipmesh__dispute__v1__quota_use__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__record_case_event_request__type(void) {
  return &ipmesh__dispute__v1__record_case_event_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__record_evidence_export_request__type(void) {
  return &ipmesh__dispute__v1__record_evidence_export_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__record_follow_up_request__type(void) {
  return &ipmesh__dispute__v1__record_follow_up_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__register_case_request__type(void) {
  return &ipmesh__dispute__v1__register_case_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__reject_case_request__type(void) {
  return &ipmesh__dispute__v1__reject_case_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__replace_expert_request__type(void) {
  return &ipmesh__dispute__v1__replace_expert_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__request_experts_request__type(void) {
  return &ipmesh__dispute__v1__request_experts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__risk_alert__type(void) {
  return &ipmesh__dispute__v1__risk_alert__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__service_addition__type(void) {
  return &ipmesh__dispute__v1__service_addition__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__squatting_facts__type(void) {
  return &ipmesh__dispute__v1__squatting_facts__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__submit_case_request__type(void) {
  return &ipmesh__dispute__v1__submit_case_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__submit_quarter_report_request__type(void) {
  return &ipmesh__dispute__v1__submit_quarter_report_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__suspension__type(void) {
  return &ipmesh__dispute__v1__suspension__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__triage_case_request__type(void) {
  return &ipmesh__dispute__v1__triage_case_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__update_alert_subscription_request__type(void) {
  return &ipmesh__dispute__v1__update_alert_subscription_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__update_case_request__type(void) {
  return &ipmesh__dispute__v1__update_case_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__update_protection_center_request__type(void) {
  return &ipmesh__dispute__v1__update_protection_center_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__watch_changes_request__type(void) {
  return &ipmesh__dispute__v1__watch_changes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__watch_changes_response__type(void) {
  return &ipmesh__dispute__v1__watch_changes_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__watch_deadlines_request__type(void) {
  return &ipmesh__dispute__v1__watch_deadlines_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__dispute__v1__watch_deadlines_response__type(void) {
  return &ipmesh__dispute__v1__watch_deadlines_response__descriptor;
}
