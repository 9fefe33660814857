/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "ipmesh/zone/v1/application.pb-c.h"
#include "ipmesh/zone/v1/application_service.pb-c.h"
#include "ipmesh/zone/v1/change_service.pb-c.h"
#include "ipmesh/zone/v1/evaluation.pb-c.h"
#include "ipmesh/zone/v1/evaluation_service.pb-c.h"
#include "ipmesh/zone/v1/evidence.pb-c.h"
#include "ipmesh/zone/v1/navigation.pb-c.h"
#include "ipmesh/zone/v1/navigation_service.pb-c.h"
#include "ipmesh/zone/v1/resident.pb-c.h"
#include "ipmesh/zone/v1/resident_service.pb-c.h"
#include "ipmesh/zone/v1/scheme.pb-c.h"
#include "ipmesh/zone/v1/trademark.pb-c.h"
#include "ipmesh/zone/v1/trademark_service.pb-c.h"
#include "ipmesh/zone/v1/zone.pb-c.h"
#include "ipmesh/zone/v1/zone_service.pb-c.h"

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__add_alliance_member_request__type(void) {
  return &ipmesh__zone__v1__add_alliance_member_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__alliance__type(void) {
  return &ipmesh__zone__v1__alliance__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__alliance_filter__type(void) {
  return &ipmesh__zone__v1__alliance_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__alliance_member__type(void) {
  return &ipmesh__zone__v1__alliance_member__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__application__type(void) {
  return &ipmesh__zone__v1__application__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__application_filter__type(void) {
  return &ipmesh__zone__v1__application_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__assign_evaluation_panel_request__type(void) {
  return &ipmesh__zone__v1__assign_evaluation_panel_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__assign_evaluation_request__type(void) {
  return &ipmesh__zone__v1__assign_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__assign_panel_request__type(void) {
  return &ipmesh__zone__v1__assign_panel_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__change_application_state_request__type(void) {
  return &ipmesh__zone__v1__change_application_state_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__change_navigation_project_state_request__type(void) {
  return &ipmesh__zone__v1__change_navigation_project_state_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__close_park_request__type(void) {
  return &ipmesh__zone__v1__close_park_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__close_zone_request__type(void) {
  return &ipmesh__zone__v1__close_zone_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__cluster_zone__type(void) {
  return &ipmesh__zone__v1__cluster_zone__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__compare_schemes_request__type(void) {
  return &ipmesh__zone__v1__compare_schemes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__compare_schemes_response__type(void) {
  return &ipmesh__zone__v1__compare_schemes_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__compared_zone__type(void) {
  return &ipmesh__zone__v1__compared_zone__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__construction_term__type(void) {
  return &ipmesh__zone__v1__construction_term__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_alliance_request__type(void) {
  return &ipmesh__zone__v1__create_alliance_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_application_request__type(void) {
  return &ipmesh__zone__v1__create_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_evaluation_request__type(void) {
  return &ipmesh__zone__v1__create_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_navigation_project_request__type(void) {
  return &ipmesh__zone__v1__create_navigation_project_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_objection_request__type(void) {
  return &ipmesh__zone__v1__create_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_park_request__type(void) {
  return &ipmesh__zone__v1__create_park_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_resident_request__type(void) {
  return &ipmesh__zone__v1__create_resident_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_trademark_request__type(void) {
  return &ipmesh__zone__v1__create_trademark_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__create_zone_request__type(void) {
  return &ipmesh__zone__v1__create_zone_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__decide_objection_request__type(void) {
  return &ipmesh__zone__v1__decide_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__deduction__type(void) {
  return &ipmesh__zone__v1__deduction__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__designation__type(void) {
  return &ipmesh__zone__v1__designation__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__dissolve_alliance_request__type(void) {
  return &ipmesh__zone__v1__dissolve_alliance_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__evaluation__type(void) {
  return &ipmesh__zone__v1__evaluation__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__evaluation_level__type(void) {
  return &ipmesh__zone__v1__evaluation_level__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__evaluation_result__type(void) {
  return &ipmesh__zone__v1__evaluation_result__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__evaluation_scheme__type(void) {
  return &ipmesh__zone__v1__evaluation_scheme__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__evidence__type(void) {
  return &ipmesh__zone__v1__evidence__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__expert_rule__type(void) {
  return &ipmesh__zone__v1__expert_rule__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__expert_score__type(void) {
  return &ipmesh__zone__v1__expert_score__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__expert_sheet__type(void) {
  return &ipmesh__zone__v1__expert_sheet__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__explain_score_request__type(void) {
  return &ipmesh__zone__v1__explain_score_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__explain_score_response__type(void) {
  return &ipmesh__zone__v1__explain_score_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__export_navigation_projects_request__type(void) {
  return &ipmesh__zone__v1__export_navigation_projects_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__export_navigation_projects_response__type(void) {
  return &ipmesh__zone__v1__export_navigation_projects_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__export_residents_request__type(void) {
  return &ipmesh__zone__v1__export_residents_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__export_residents_response__type(void) {
  return &ipmesh__zone__v1__export_residents_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__export_trademarks_request__type(void) {
  return &ipmesh__zone__v1__export_trademarks_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__export_trademarks_response__type(void) {
  return &ipmesh__zone__v1__export_trademarks_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__export_zones_request__type(void) {
  return &ipmesh__zone__v1__export_zones_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__export_zones_response__type(void) {
  return &ipmesh__zone__v1__export_zones_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__find_rank_change_request__type(void) {
  return &ipmesh__zone__v1__find_rank_change_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__find_rank_change_response__type(void) {
  return &ipmesh__zone__v1__find_rank_change_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_alliance_request__type(void) {
  return &ipmesh__zone__v1__get_alliance_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_application_request__type(void) {
  return &ipmesh__zone__v1__get_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_evaluation_request__type(void) {
  return &ipmesh__zone__v1__get_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_evaluation_result_request__type(void) {
  return &ipmesh__zone__v1__get_evaluation_result_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_evaluation_scheme_request__type(void) {
  return &ipmesh__zone__v1__get_evaluation_scheme_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_indicator_sheet_request__type(void) {
  return &ipmesh__zone__v1__get_indicator_sheet_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_navigation_project_request__type(void) {
  return &ipmesh__zone__v1__get_navigation_project_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_objection_request__type(void) {
  return &ipmesh__zone__v1__get_objection_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_park_request__type(void) {
  return &ipmesh__zone__v1__get_park_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_plan_target_request__type(void) {
  return &ipmesh__zone__v1__get_plan_target_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_rank_intervals_request__type(void) {
  return &ipmesh__zone__v1__get_rank_intervals_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_rank_intervals_response__type(void) {
  return &ipmesh__zone__v1__get_rank_intervals_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_resident_request__type(void) {
  return &ipmesh__zone__v1__get_resident_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_trademark_request__type(void) {
  return &ipmesh__zone__v1__get_trademark_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__get_zone_request__type(void) {
  return &ipmesh__zone__v1__get_zone_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__import_navigation_projects_request__type(void) {
  return &ipmesh__zone__v1__import_navigation_projects_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__import_residents_request__type(void) {
  return &ipmesh__zone__v1__import_residents_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__import_trademarks_request__type(void) {
  return &ipmesh__zone__v1__import_trademarks_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__import_zones_request__type(void) {
  return &ipmesh__zone__v1__import_zones_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__indicator_group__type(void) {
  return &ipmesh__zone__v1__indicator_group__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__indicator_sheet__type(void) {
  return &ipmesh__zone__v1__indicator_sheet__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__indicator_value__type(void) {
  return &ipmesh__zone__v1__indicator_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__industry__type(void) {
  return &ipmesh__zone__v1__industry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__key_trademark__type(void) {
  return &ipmesh__zone__v1__key_trademark__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_alliances_request__type(void) {
  return &ipmesh__zone__v1__list_alliances_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_alliances_response__type(void) {
  return &ipmesh__zone__v1__list_alliances_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_applications_request__type(void) {
  return &ipmesh__zone__v1__list_applications_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_applications_response__type(void) {
  return &ipmesh__zone__v1__list_applications_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_evaluation_results_request__type(void) {
  return &ipmesh__zone__v1__list_evaluation_results_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_evaluation_results_response__type(void) {
  return &ipmesh__zone__v1__list_evaluation_results_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_evaluation_schemes_request__type(void) {
  return &ipmesh__zone__v1__list_evaluation_schemes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_evaluation_schemes_response__type(void) {
  return &ipmesh__zone__v1__list_evaluation_schemes_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_evaluations_request__type(void) {
  return &ipmesh__zone__v1__list_evaluations_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_evaluations_response__type(void) {
  return &ipmesh__zone__v1__list_evaluations_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_expert_sheets_request__type(void) {
  return &ipmesh__zone__v1__list_expert_sheets_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_expert_sheets_response__type(void) {
  return &ipmesh__zone__v1__list_expert_sheets_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_industries_request__type(void) {
  return &ipmesh__zone__v1__list_industries_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_industries_response__type(void) {
  return &ipmesh__zone__v1__list_industries_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_navigation_projects_request__type(void) {
  return &ipmesh__zone__v1__list_navigation_projects_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_navigation_projects_response__type(void) {
  return &ipmesh__zone__v1__list_navigation_projects_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_objections_request__type(void) {
  return &ipmesh__zone__v1__list_objections_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_objections_response__type(void) {
  return &ipmesh__zone__v1__list_objections_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_parks_request__type(void) {
  return &ipmesh__zone__v1__list_parks_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_parks_response__type(void) {
  return &ipmesh__zone__v1__list_parks_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_residents_request__type(void) {
  return &ipmesh__zone__v1__list_residents_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_residents_response__type(void) {
  return &ipmesh__zone__v1__list_residents_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_trademarks_request__type(void) {
  return &ipmesh__zone__v1__list_trademarks_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_trademarks_response__type(void) {
  return &ipmesh__zone__v1__list_trademarks_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_zones_request__type(void) {
  return &ipmesh__zone__v1__list_zones_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__list_zones_response__type(void) {
  return &ipmesh__zone__v1__list_zones_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__measure__type(void) {
  return &ipmesh__zone__v1__measure__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__move_out_resident_request__type(void) {
  return &ipmesh__zone__v1__move_out_resident_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__navigation_project__type(void) {
  return &ipmesh__zone__v1__navigation_project__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__navigation_project_filter__type(void) {
  return &ipmesh__zone__v1__navigation_project_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__navigation_transition__type(void) {
  return &ipmesh__zone__v1__navigation_transition__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__objection__type(void) {
  return &ipmesh__zone__v1__objection__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__panel_score__type(void) {
  return &ipmesh__zone__v1__panel_score__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__park__type(void) {
  return &ipmesh__zone__v1__park__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__pause__type(void) {
  return &ipmesh__zone__v1__pause__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__plan_target__type(void) {
  return &ipmesh__zone__v1__plan_target__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__publish_evaluation_request__type(void) {
  return &ipmesh__zone__v1__publish_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__rank_interval__type(void) {
  return &ipmesh__zone__v1__rank_interval__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__registered_facts__type(void) {
  return &ipmesh__zone__v1__registered_facts__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__remove_alliance_member_request__type(void) {
  return &ipmesh__zone__v1__remove_alliance_member_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__remove_trademark_request__type(void) {
  return &ipmesh__zone__v1__remove_trademark_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__reopen_evaluation_request__type(void) {
  return &ipmesh__zone__v1__reopen_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__reopening__type(void) {
  return &ipmesh__zone__v1__reopening__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__resident__type(void) {
  return &ipmesh__zone__v1__resident__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__resident_filter__type(void) {
  return &ipmesh__zone__v1__resident_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__resume_period_request__type(void) {
  return &ipmesh__zone__v1__resume_period_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__resume_period_response__type(void) {
  return &ipmesh__zone__v1__resume_period_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__review_panel__type(void) {
  return &ipmesh__zone__v1__review_panel__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__review_score__type(void) {
  return &ipmesh__zone__v1__review_score__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__run_evaluation_request__type(void) {
  return &ipmesh__zone__v1__run_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__scheme_outcome__type(void) {
  return &ipmesh__zone__v1__scheme_outcome__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__score_item__type(void) {
  return &ipmesh__zone__v1__score_item__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__scored_deduction__type(void) {
  return &ipmesh__zone__v1__scored_deduction__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__scored_group__type(void) {
  return &ipmesh__zone__v1__scored_group__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__scored_indicator__type(void) {
  return &ipmesh__zone__v1__scored_indicator__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__scored_value__type(void) {
  return &ipmesh__zone__v1__scored_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__set_indicator_values_request__type(void) {
  return &ipmesh__zone__v1__set_indicator_values_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__share_step__type(void) {
  return &ipmesh__zone__v1__share_step__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__submit_expert_scores_request__type(void) {
  return &ipmesh__zone__v1__submit_expert_scores_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__suspend_period_request__type(void) {
  return &ipmesh__zone__v1__suspend_period_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__suspend_period_response__type(void) {
  return &ipmesh__zone__v1__suspend_period_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__trademark_filter__type(void) {
  return &ipmesh__zone__v1__trademark_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__transition__type(void) {
  return &ipmesh__zone__v1__transition__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__update_alliance_request__type(void) {
  return &ipmesh__zone__v1__update_alliance_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__update_application_request__type(void) {
  return &ipmesh__zone__v1__update_application_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__update_navigation_project_request__type(void) {
  return &ipmesh__zone__v1__update_navigation_project_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__update_park_request__type(void) {
  return &ipmesh__zone__v1__update_park_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__update_resident_request__type(void) {
  return &ipmesh__zone__v1__update_resident_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__update_trademark_request__type(void) {
  return &ipmesh__zone__v1__update_trademark_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__update_zone_request__type(void) {
  return &ipmesh__zone__v1__update_zone_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__value_change__type(void) {
  return &ipmesh__zone__v1__value_change__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__verify_evaluation_request__type(void) {
  return &ipmesh__zone__v1__verify_evaluation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__verify_evaluation_response__type(void) {
  return &ipmesh__zone__v1__verify_evaluation_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__watch_changes_request__type(void) {
  return &ipmesh__zone__v1__watch_changes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__watch_changes_response__type(void) {
  return &ipmesh__zone__v1__watch_changes_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__working_period__type(void) {
  return &ipmesh__zone__v1__working_period__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__zone_filter__type(void) {
  return &ipmesh__zone__v1__zone_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__zone__v1__zone_indicator__type(void) {
  return &ipmesh__zone__v1__zone_indicator__descriptor;
}
