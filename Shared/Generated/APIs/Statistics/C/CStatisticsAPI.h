/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "ipmesh/statistics/v1/change_service.pb-c.h"
#include "ipmesh/statistics/v1/fact.pb-c.h"
#include "ipmesh/statistics/v1/fact_service.pb-c.h"
#include "ipmesh/statistics/v1/indicator.pb-c.h"
#include "ipmesh/statistics/v1/indicator_service.pb-c.h"
#include "ipmesh/statistics/v1/industry.pb-c.h"
#include "ipmesh/statistics/v1/industry_service.pb-c.h"
#include "ipmesh/statistics/v1/plan.pb-c.h"
#include "ipmesh/statistics/v1/plan_service.pb-c.h"
#include "ipmesh/statistics/v1/quality.pb-c.h"
#include "ipmesh/statistics/v1/quality_service.pb-c.h"
#include "ipmesh/statistics/v1/release.pb-c.h"
#include "ipmesh/statistics/v1/release_service.pb-c.h"
#include "ipmesh/statistics/v1/report.pb-c.h"
#include "ipmesh/statistics/v1/report_service.pb-c.h"
#include "ipmesh/statistics/v1/reward.pb-c.h"
#include "ipmesh/statistics/v1/reward_service.pb-c.h"
#include "ipmesh/statistics/v1/survey.pb-c.h"
#include "ipmesh/statistics/v1/survey_service.pb-c.h"
#include "ipmesh/statistics/v1/target.pb-c.h"
#include "ipmesh/statistics/v1/target_service.pb-c.h"
#include "ipmesh/statistics/v1/warning.pb-c.h"
#include "ipmesh/statistics/v1/warning_service.pb-c.h"

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__accept_plan_task_request__type(void) {
  return &ipmesh__statistics__v1__accept_plan_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__acknowledge_warning_request__type(void) {
  return &ipmesh__statistics__v1__acknowledge_warning_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__analyse_region_request__type(void) {
  return &ipmesh__statistics__v1__analyse_region_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__analyse_region_response__type(void) {
  return &ipmesh__statistics__v1__analyse_region_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__announce_reward_request__type(void) {
  return &ipmesh__statistics__v1__announce_reward_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__answer_plan_urge_request__type(void) {
  return &ipmesh__statistics__v1__answer_plan_urge_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__answer_quality_feedback_request__type(void) {
  return &ipmesh__statistics__v1__answer_quality_feedback_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__approve_reward_request__type(void) {
  return &ipmesh__statistics__v1__approve_reward_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__assign_plan_task_request__type(void) {
  return &ipmesh__statistics__v1__assign_plan_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__cell_place__type(void) {
  return &ipmesh__statistics__v1__cell_place__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__change_survey_return_state_request__type(void) {
  return &ipmesh__statistics__v1__change_survey_return_state_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__check_reward_request__type(void) {
  return &ipmesh__statistics__v1__check_reward_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__check_reward_response__type(void) {
  return &ipmesh__statistics__v1__check_reward_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__close_quality_finding_request__type(void) {
  return &ipmesh__statistics__v1__close_quality_finding_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__close_survey_round_request__type(void) {
  return &ipmesh__statistics__v1__close_survey_round_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__cluster_figure__type(void) {
  return &ipmesh__statistics__v1__cluster_figure__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__count_difference__type(void) {
  return &ipmesh__statistics__v1__count_difference__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__create_intensive_catalog_request__type(void) {
  return &ipmesh__statistics__v1__create_intensive_catalog_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__create_release_request__type(void) {
  return &ipmesh__statistics__v1__create_release_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__create_report_edition_request__type(void) {
  return &ipmesh__statistics__v1__create_report_edition_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__create_reward_fund_request__type(void) {
  return &ipmesh__statistics__v1__create_reward_fund_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__create_survey_round_request__type(void) {
  return &ipmesh__statistics__v1__create_survey_round_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__dashboard__type(void) {
  return &ipmesh__statistics__v1__dashboard__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__dashboard_figure__type(void) {
  return &ipmesh__statistics__v1__dashboard_figure__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__escalate_quality_finding_request__type(void) {
  return &ipmesh__statistics__v1__escalate_quality_finding_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__evaluate_quality_request__type(void) {
  return &ipmesh__statistics__v1__evaluate_quality_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__evaluate_quality_response__type(void) {
  return &ipmesh__statistics__v1__evaluate_quality_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__exact_number__type(void) {
  return &ipmesh__statistics__v1__exact_number__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__explain_quality_request__type(void) {
  return &ipmesh__statistics__v1__explain_quality_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__explain_quality_response__type(void) {
  return &ipmesh__statistics__v1__explain_quality_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_facts_request__type(void) {
  return &ipmesh__statistics__v1__export_facts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_facts_response__type(void) {
  return &ipmesh__statistics__v1__export_facts_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_intensive_entries_request__type(void) {
  return &ipmesh__statistics__v1__export_intensive_entries_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_intensive_entries_response__type(void) {
  return &ipmesh__statistics__v1__export_intensive_entries_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_plan_tasks_request__type(void) {
  return &ipmesh__statistics__v1__export_plan_tasks_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_plan_tasks_response__type(void) {
  return &ipmesh__statistics__v1__export_plan_tasks_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_quality_counts_request__type(void) {
  return &ipmesh__statistics__v1__export_quality_counts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_quality_counts_response__type(void) {
  return &ipmesh__statistics__v1__export_quality_counts_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_release_request__type(void) {
  return &ipmesh__statistics__v1__export_release_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_release_response__type(void) {
  return &ipmesh__statistics__v1__export_release_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_report_request__type(void) {
  return &ipmesh__statistics__v1__export_report_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_report_response__type(void) {
  return &ipmesh__statistics__v1__export_report_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_survey_returns_request__type(void) {
  return &ipmesh__statistics__v1__export_survey_returns_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__export_survey_returns_response__type(void) {
  return &ipmesh__statistics__v1__export_survey_returns_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__fact__type(void) {
  return &ipmesh__statistics__v1__fact__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__fact_filter__type(void) {
  return &ipmesh__statistics__v1__fact_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__fact_source__type(void) {
  return &ipmesh__statistics__v1__fact_source__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__feed_recount__type(void) {
  return &ipmesh__statistics__v1__feed_recount__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__feed_state__type(void) {
  return &ipmesh__statistics__v1__feed_state__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__fill_survey_return_request__type(void) {
  return &ipmesh__statistics__v1__fill_survey_return_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__freeze_survey_frame_request__type(void) {
  return &ipmesh__statistics__v1__freeze_survey_frame_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_dashboard_request__type(void) {
  return &ipmesh__statistics__v1__get_dashboard_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_fact_source_request__type(void) {
  return &ipmesh__statistics__v1__get_fact_source_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_indicator_request__type(void) {
  return &ipmesh__statistics__v1__get_indicator_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_intensive_catalog_request__type(void) {
  return &ipmesh__statistics__v1__get_intensive_catalog_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_intensive_classification_request__type(void) {
  return &ipmesh__statistics__v1__get_intensive_classification_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_performance_result_request__type(void) {
  return &ipmesh__statistics__v1__get_performance_result_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_plan_overview_request__type(void) {
  return &ipmesh__statistics__v1__get_plan_overview_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_plan_overview_response__type(void) {
  return &ipmesh__statistics__v1__get_plan_overview_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_plan_task_request__type(void) {
  return &ipmesh__statistics__v1__get_plan_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_quality_count_request__type(void) {
  return &ipmesh__statistics__v1__get_quality_count_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_quality_finding_request__type(void) {
  return &ipmesh__statistics__v1__get_quality_finding_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_release_request__type(void) {
  return &ipmesh__statistics__v1__get_release_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_release_schedule_request__type(void) {
  return &ipmesh__statistics__v1__get_release_schedule_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_release_schedule_response__type(void) {
  return &ipmesh__statistics__v1__get_release_schedule_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_report_edition_request__type(void) {
  return &ipmesh__statistics__v1__get_report_edition_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_return_difference_request__type(void) {
  return &ipmesh__statistics__v1__get_return_difference_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_return_difference_response__type(void) {
  return &ipmesh__statistics__v1__get_return_difference_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_reward_fund_request__type(void) {
  return &ipmesh__statistics__v1__get_reward_fund_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_reward_request__type(void) {
  return &ipmesh__statistics__v1__get_reward_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_survey_completeness_request__type(void) {
  return &ipmesh__statistics__v1__get_survey_completeness_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_survey_completeness_response__type(void) {
  return &ipmesh__statistics__v1__get_survey_completeness_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_survey_form_request__type(void) {
  return &ipmesh__statistics__v1__get_survey_form_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_survey_results_request__type(void) {
  return &ipmesh__statistics__v1__get_survey_results_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_survey_results_response__type(void) {
  return &ipmesh__statistics__v1__get_survey_results_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_survey_return_request__type(void) {
  return &ipmesh__statistics__v1__get_survey_return_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_survey_round_request__type(void) {
  return &ipmesh__statistics__v1__get_survey_round_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_target_request__type(void) {
  return &ipmesh__statistics__v1__get_target_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_warning_request__type(void) {
  return &ipmesh__statistics__v1__get_warning_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__import_facts_request__type(void) {
  return &ipmesh__statistics__v1__import_facts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__import_intensive_entries_request__type(void) {
  return &ipmesh__statistics__v1__import_intensive_entries_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__import_plan_tasks_request__type(void) {
  return &ipmesh__statistics__v1__import_plan_tasks_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__import_quality_counts_request__type(void) {
  return &ipmesh__statistics__v1__import_quality_counts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__import_survey_returns_request__type(void) {
  return &ipmesh__statistics__v1__import_survey_returns_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__indicator__type(void) {
  return &ipmesh__statistics__v1__indicator__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__indicator_operand__type(void) {
  return &ipmesh__statistics__v1__indicator_operand__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__indicator_part__type(void) {
  return &ipmesh__statistics__v1__indicator_part__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__indicator_value__type(void) {
  return &ipmesh__statistics__v1__indicator_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__intensive_catalog__type(void) {
  return &ipmesh__statistics__v1__intensive_catalog__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__intensive_category__type(void) {
  return &ipmesh__statistics__v1__intensive_category__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__intensive_category_year__type(void) {
  return &ipmesh__statistics__v1__intensive_category_year__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__intensive_classification__type(void) {
  return &ipmesh__statistics__v1__intensive_classification__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__intensive_entry__type(void) {
  return &ipmesh__statistics__v1__intensive_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__intensive_year__type(void) {
  return &ipmesh__statistics__v1__intensive_year__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_fact_sources_request__type(void) {
  return &ipmesh__statistics__v1__list_fact_sources_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_fact_sources_response__type(void) {
  return &ipmesh__statistics__v1__list_fact_sources_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_facts_request__type(void) {
  return &ipmesh__statistics__v1__list_facts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_facts_response__type(void) {
  return &ipmesh__statistics__v1__list_facts_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_indicators_request__type(void) {
  return &ipmesh__statistics__v1__list_indicators_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_indicators_response__type(void) {
  return &ipmesh__statistics__v1__list_indicators_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_intensive_catalogs_request__type(void) {
  return &ipmesh__statistics__v1__list_intensive_catalogs_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_intensive_catalogs_response__type(void) {
  return &ipmesh__statistics__v1__list_intensive_catalogs_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_measures_request__type(void) {
  return &ipmesh__statistics__v1__list_measures_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_measures_response__type(void) {
  return &ipmesh__statistics__v1__list_measures_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_performance_results_request__type(void) {
  return &ipmesh__statistics__v1__list_performance_results_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_performance_results_response__type(void) {
  return &ipmesh__statistics__v1__list_performance_results_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_plan_actions_request__type(void) {
  return &ipmesh__statistics__v1__list_plan_actions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_plan_actions_response__type(void) {
  return &ipmesh__statistics__v1__list_plan_actions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_plan_tasks_request__type(void) {
  return &ipmesh__statistics__v1__list_plan_tasks_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_plan_tasks_response__type(void) {
  return &ipmesh__statistics__v1__list_plan_tasks_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_quality_counts_request__type(void) {
  return &ipmesh__statistics__v1__list_quality_counts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_quality_counts_response__type(void) {
  return &ipmesh__statistics__v1__list_quality_counts_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_quality_findings_request__type(void) {
  return &ipmesh__statistics__v1__list_quality_findings_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_quality_findings_response__type(void) {
  return &ipmesh__statistics__v1__list_quality_findings_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_quality_measures_request__type(void) {
  return &ipmesh__statistics__v1__list_quality_measures_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_quality_measures_response__type(void) {
  return &ipmesh__statistics__v1__list_quality_measures_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_releases_request__type(void) {
  return &ipmesh__statistics__v1__list_releases_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_releases_response__type(void) {
  return &ipmesh__statistics__v1__list_releases_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_report_editions_request__type(void) {
  return &ipmesh__statistics__v1__list_report_editions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_report_editions_response__type(void) {
  return &ipmesh__statistics__v1__list_report_editions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_reward_funds_request__type(void) {
  return &ipmesh__statistics__v1__list_reward_funds_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_reward_funds_response__type(void) {
  return &ipmesh__statistics__v1__list_reward_funds_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_rewards_request__type(void) {
  return &ipmesh__statistics__v1__list_rewards_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_rewards_response__type(void) {
  return &ipmesh__statistics__v1__list_rewards_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_forms_request__type(void) {
  return &ipmesh__statistics__v1__list_survey_forms_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_forms_response__type(void) {
  return &ipmesh__statistics__v1__list_survey_forms_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_return_versions_request__type(void) {
  return &ipmesh__statistics__v1__list_survey_return_versions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_return_versions_response__type(void) {
  return &ipmesh__statistics__v1__list_survey_return_versions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_returns_request__type(void) {
  return &ipmesh__statistics__v1__list_survey_returns_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_returns_response__type(void) {
  return &ipmesh__statistics__v1__list_survey_returns_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_rounds_request__type(void) {
  return &ipmesh__statistics__v1__list_survey_rounds_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_rounds_response__type(void) {
  return &ipmesh__statistics__v1__list_survey_rounds_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_units_request__type(void) {
  return &ipmesh__statistics__v1__list_survey_units_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_survey_units_response__type(void) {
  return &ipmesh__statistics__v1__list_survey_units_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_target_history_request__type(void) {
  return &ipmesh__statistics__v1__list_target_history_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_target_history_response__type(void) {
  return &ipmesh__statistics__v1__list_target_history_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_targets_request__type(void) {
  return &ipmesh__statistics__v1__list_targets_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_targets_response__type(void) {
  return &ipmesh__statistics__v1__list_targets_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_warnings_request__type(void) {
  return &ipmesh__statistics__v1__list_warnings_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__list_warnings_response__type(void) {
  return &ipmesh__statistics__v1__list_warnings_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__measure__type(void) {
  return &ipmesh__statistics__v1__measure__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__monitor_intensive_industries_request__type(void) {
  return &ipmesh__statistics__v1__monitor_intensive_industries_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__monitor_intensive_industries_response__type(void) {
  return &ipmesh__statistics__v1__monitor_intensive_industries_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__open_survey_round_request__type(void) {
  return &ipmesh__statistics__v1__open_survey_round_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__pay_reward_request__type(void) {
  return &ipmesh__statistics__v1__pay_reward_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__performance_result__type(void) {
  return &ipmesh__statistics__v1__performance_result__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_action__type(void) {
  return &ipmesh__statistics__v1__plan_action__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_action_overview__type(void) {
  return &ipmesh__statistics__v1__plan_action_overview__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_department__type(void) {
  return &ipmesh__statistics__v1__plan_department__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_evidence__type(void) {
  return &ipmesh__statistics__v1__plan_evidence__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_milestone__type(void) {
  return &ipmesh__statistics__v1__plan_milestone__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_progress__type(void) {
  return &ipmesh__statistics__v1__plan_progress__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_state_count__type(void) {
  return &ipmesh__statistics__v1__plan_state_count__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_step__type(void) {
  return &ipmesh__statistics__v1__plan_step__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_task__type(void) {
  return &ipmesh__statistics__v1__plan_task__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__plan_urge__type(void) {
  return &ipmesh__statistics__v1__plan_urge__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__propose_reward_request__type(void) {
  return &ipmesh__statistics__v1__propose_reward_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__publish_intensive_catalog_request__type(void) {
  return &ipmesh__statistics__v1__publish_intensive_catalog_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__publish_survey_round_request__type(void) {
  return &ipmesh__statistics__v1__publish_survey_round_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__quality_count__type(void) {
  return &ipmesh__statistics__v1__quality_count__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__quality_finding__type(void) {
  return &ipmesh__statistics__v1__quality_finding__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__quality_measure__type(void) {
  return &ipmesh__statistics__v1__quality_measure__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__quality_reading__type(void) {
  return &ipmesh__statistics__v1__quality_reading__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__quality_step__type(void) {
  return &ipmesh__statistics__v1__quality_step__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__query_indicator_request__type(void) {
  return &ipmesh__statistics__v1__query_indicator_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__query_indicator_response__type(void) {
  return &ipmesh__statistics__v1__query_indicator_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__record_performance_result_request__type(void) {
  return &ipmesh__statistics__v1__record_performance_result_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__record_quality_count_request__type(void) {
  return &ipmesh__statistics__v1__record_quality_count_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__recount_targets_request__type(void) {
  return &ipmesh__statistics__v1__recount_targets_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__recount_targets_response__type(void) {
  return &ipmesh__statistics__v1__recount_targets_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__refuse_reward_request__type(void) {
  return &ipmesh__statistics__v1__refuse_reward_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__region_figure__type(void) {
  return &ipmesh__statistics__v1__region_figure__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release__type(void) {
  return &ipmesh__statistics__v1__release__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release_chart__type(void) {
  return &ipmesh__statistics__v1__release_chart__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release_column__type(void) {
  return &ipmesh__statistics__v1__release_column__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release_number__type(void) {
  return &ipmesh__statistics__v1__release_number__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release_row__type(void) {
  return &ipmesh__statistics__v1__release_row__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release_schedule__type(void) {
  return &ipmesh__statistics__v1__release_schedule__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release_table__type(void) {
  return &ipmesh__statistics__v1__release_table__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__render_report_request__type(void) {
  return &ipmesh__statistics__v1__render_report_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__render_report_response__type(void) {
  return &ipmesh__statistics__v1__render_report_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__reopen_survey_round_request__type(void) {
  return &ipmesh__statistics__v1__reopen_survey_round_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__report_document__type(void) {
  return &ipmesh__statistics__v1__report_document__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__report_edition__type(void) {
  return &ipmesh__statistics__v1__report_edition__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__report_plan_progress_request__type(void) {
  return &ipmesh__statistics__v1__report_plan_progress_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__report_selection__type(void) {
  return &ipmesh__statistics__v1__report_selection__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__report_source__type(void) {
  return &ipmesh__statistics__v1__report_source__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__resume_plan_task_request__type(void) {
  return &ipmesh__statistics__v1__resume_plan_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__return_plan_task_request__type(void) {
  return &ipmesh__statistics__v1__return_plan_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__reverse_reward_payment_request__type(void) {
  return &ipmesh__statistics__v1__reverse_reward_payment_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__reward__type(void) {
  return &ipmesh__statistics__v1__reward__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__reward_fund__type(void) {
  return &ipmesh__statistics__v1__reward_fund__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__reward_payment__type(void) {
  return &ipmesh__statistics__v1__reward_payment__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__reward_step__type(void) {
  return &ipmesh__statistics__v1__reward_step__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__run_warnings_request__type(void) {
  return &ipmesh__statistics__v1__run_warnings_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__run_warnings_response__type(void) {
  return &ipmesh__statistics__v1__run_warnings_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__schedule_release_request__type(void) {
  return &ipmesh__statistics__v1__schedule_release_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__send_quality_feedback_request__type(void) {
  return &ipmesh__statistics__v1__send_quality_feedback_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__set_plan_milestones_request__type(void) {
  return &ipmesh__statistics__v1__set_plan_milestones_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__submit_plan_task_request__type(void) {
  return &ipmesh__statistics__v1__submit_plan_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__submit_survey_return_request__type(void) {
  return &ipmesh__statistics__v1__submit_survey_return_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_check__type(void) {
  return &ipmesh__statistics__v1__survey_check__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_choice__type(void) {
  return &ipmesh__statistics__v1__survey_choice__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_completeness__type(void) {
  return &ipmesh__statistics__v1__survey_completeness__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_difference__type(void) {
  return &ipmesh__statistics__v1__survey_difference__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_explanation__type(void) {
  return &ipmesh__statistics__v1__survey_explanation__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_finding__type(void) {
  return &ipmesh__statistics__v1__survey_finding__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_form__type(void) {
  return &ipmesh__statistics__v1__survey_form__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_item__type(void) {
  return &ipmesh__statistics__v1__survey_item__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_rate__type(void) {
  return &ipmesh__statistics__v1__survey_rate__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_result__type(void) {
  return &ipmesh__statistics__v1__survey_result__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_return__type(void) {
  return &ipmesh__statistics__v1__survey_return__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_return_filter__type(void) {
  return &ipmesh__statistics__v1__survey_return_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_return_step__type(void) {
  return &ipmesh__statistics__v1__survey_return_step__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_return_version__type(void) {
  return &ipmesh__statistics__v1__survey_return_version__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_round__type(void) {
  return &ipmesh__statistics__v1__survey_round__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_unit__type(void) {
  return &ipmesh__statistics__v1__survey_unit__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__survey_value__type(void) {
  return &ipmesh__statistics__v1__survey_value__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__suspend_plan_task_request__type(void) {
  return &ipmesh__statistics__v1__suspend_plan_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__target__type(void) {
  return &ipmesh__statistics__v1__target__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__target_input__type(void) {
  return &ipmesh__statistics__v1__target_input__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__target_reading__type(void) {
  return &ipmesh__statistics__v1__target_reading__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__target_recount__type(void) {
  return &ipmesh__statistics__v1__target_recount__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__update_intensive_catalog_request__type(void) {
  return &ipmesh__statistics__v1__update_intensive_catalog_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__update_reward_fund_request__type(void) {
  return &ipmesh__statistics__v1__update_reward_fund_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__urge_plan_task_request__type(void) {
  return &ipmesh__statistics__v1__urge_plan_task_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__validate_survey_return_request__type(void) {
  return &ipmesh__statistics__v1__validate_survey_return_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__validate_survey_return_response__type(void) {
  return &ipmesh__statistics__v1__validate_survey_return_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__verify_release_request__type(void) {
  return &ipmesh__statistics__v1__verify_release_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__verify_release_response__type(void) {
  return &ipmesh__statistics__v1__verify_release_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__verify_report_edition_request__type(void) {
  return &ipmesh__statistics__v1__verify_report_edition_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__verify_report_edition_response__type(void) {
  return &ipmesh__statistics__v1__verify_report_edition_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__verify_survey_sample_request__type(void) {
  return &ipmesh__statistics__v1__verify_survey_sample_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__verify_survey_sample_response__type(void) {
  return &ipmesh__statistics__v1__verify_survey_sample_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__void_performance_result_request__type(void) {
  return &ipmesh__statistics__v1__void_performance_result_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__warning__type(void) {
  return &ipmesh__statistics__v1__warning__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__watch_changes_request__type(void) {
  return &ipmesh__statistics__v1__watch_changes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__watch_changes_response__type(void) {
  return &ipmesh__statistics__v1__watch_changes_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__watch_targets_request__type(void) {
  return &ipmesh__statistics__v1__watch_targets_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__watch_targets_response__type(void) {
  return &ipmesh__statistics__v1__watch_targets_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__withdraw_facts_request__type(void) {
  return &ipmesh__statistics__v1__withdraw_facts_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__withdraw_reward_request__type(void) {
  return &ipmesh__statistics__v1__withdraw_reward_request__descriptor;
}
