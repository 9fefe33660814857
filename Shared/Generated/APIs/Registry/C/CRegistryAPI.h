/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "ipmesh/registry/v1/change_service.pb-c.h"
#include "ipmesh/registry/v1/grading.pb-c.h"
#include "ipmesh/registry/v1/grading_service.pb-c.h"
#include "ipmesh/registry/v1/institution.pb-c.h"
#include "ipmesh/registry/v1/institution_service.pb-c.h"
#include "ipmesh/registry/v1/outlet.pb-c.h"
#include "ipmesh/registry/v1/outlet_service.pb-c.h"
#include "ipmesh/registry/v1/practitioner.pb-c.h"
#include "ipmesh/registry/v1/practitioner_service.pb-c.h"

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__branch__type(void) {
  return &ipmesh__registry__v1__branch__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__certificate__type(void) {
  return &ipmesh__registry__v1__certificate__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__change_filing_state_request__type(void) {
  return &ipmesh__registry__v1__change_filing_state_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__change_licence_state_request__type(void) {
  return &ipmesh__registry__v1__change_licence_state_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__check_branch_conditions_request__type(void) {
  return &ipmesh__registry__v1__check_branch_conditions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__check_branch_conditions_response__type(void) {
  return &ipmesh__registry__v1__check_branch_conditions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__check_establishment_conditions_request__type(void) {
  return &ipmesh__registry__v1__check_establishment_conditions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__check_establishment_conditions_response__type(void) {
  return &ipmesh__registry__v1__check_establishment_conditions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__close_branch_request__type(void) {
  return &ipmesh__registry__v1__close_branch_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__close_institution_request__type(void) {
  return &ipmesh__registry__v1__close_institution_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__close_representative_office_request__type(void) {
  return &ipmesh__registry__v1__close_representative_office_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__coverage__type(void) {
  return &ipmesh__registry__v1__coverage__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__create_branch_request__type(void) {
  return &ipmesh__registry__v1__create_branch_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__create_institution_request__type(void) {
  return &ipmesh__registry__v1__create_institution_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__create_outlet_request__type(void) {
  return &ipmesh__registry__v1__create_outlet_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__create_practitioner_request__type(void) {
  return &ipmesh__registry__v1__create_practitioner_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__create_representative_office_request__type(void) {
  return &ipmesh__registry__v1__create_representative_office_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__division_coverage__type(void) {
  return &ipmesh__registry__v1__division_coverage__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__employment__type(void) {
  return &ipmesh__registry__v1__employment__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__end_employment_request__type(void) {
  return &ipmesh__registry__v1__end_employment_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__export_institutions_request__type(void) {
  return &ipmesh__registry__v1__export_institutions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__export_institutions_response__type(void) {
  return &ipmesh__registry__v1__export_institutions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__export_outlets_request__type(void) {
  return &ipmesh__registry__v1__export_outlets_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__export_outlets_response__type(void) {
  return &ipmesh__registry__v1__export_outlets_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__export_practitioners_request__type(void) {
  return &ipmesh__registry__v1__export_practitioners_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__export_practitioners_response__type(void) {
  return &ipmesh__registry__v1__export_practitioners_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__file_practice_request__type(void) {
  return &ipmesh__registry__v1__file_practice_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__filing__type(void) {
  return &ipmesh__registry__v1__filing__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_branch_request__type(void) {
  return &ipmesh__registry__v1__get_branch_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_coverage_request__type(void) {
  return &ipmesh__registry__v1__get_coverage_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_grading_result_request__type(void) {
  return &ipmesh__registry__v1__get_grading_result_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_grading_run_request__type(void) {
  return &ipmesh__registry__v1__get_grading_run_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_institution_request__type(void) {
  return &ipmesh__registry__v1__get_institution_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_outlet_request__type(void) {
  return &ipmesh__registry__v1__get_outlet_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_practitioner_request__type(void) {
  return &ipmesh__registry__v1__get_practitioner_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_representative_office_request__type(void) {
  return &ipmesh__registry__v1__get_representative_office_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__get_scoring_scheme_request__type(void) {
  return &ipmesh__registry__v1__get_scoring_scheme_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__grading_item__type(void) {
  return &ipmesh__registry__v1__grading_item__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__grading_result__type(void) {
  return &ipmesh__registry__v1__grading_result__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__grading_run__type(void) {
  return &ipmesh__registry__v1__grading_run__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__grading_run__level_counts_entry__type(void) {
  return &ipmesh__registry__v1__grading_run__level_counts_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__import_institutions_request__type(void) {
  return &ipmesh__registry__v1__import_institutions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__import_outlets_request__type(void) {
  return &ipmesh__registry__v1__import_outlets_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__import_practitioners_request__type(void) {
  return &ipmesh__registry__v1__import_practitioners_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__indicator__type(void) {
  return &ipmesh__registry__v1__indicator__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__institution__type(void) {
  return &ipmesh__registry__v1__institution__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__institution_filter__type(void) {
  return &ipmesh__registry__v1__institution_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_branches_request__type(void) {
  return &ipmesh__registry__v1__list_branches_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_branches_response__type(void) {
  return &ipmesh__registry__v1__list_branches_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_grading_results_request__type(void) {
  return &ipmesh__registry__v1__list_grading_results_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_grading_results_response__type(void) {
  return &ipmesh__registry__v1__list_grading_results_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_grading_runs_request__type(void) {
  return &ipmesh__registry__v1__list_grading_runs_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_grading_runs_response__type(void) {
  return &ipmesh__registry__v1__list_grading_runs_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_indicators_request__type(void) {
  return &ipmesh__registry__v1__list_indicators_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_indicators_response__type(void) {
  return &ipmesh__registry__v1__list_indicators_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_institutions_request__type(void) {
  return &ipmesh__registry__v1__list_institutions_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_institutions_response__type(void) {
  return &ipmesh__registry__v1__list_institutions_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_outlets_request__type(void) {
  return &ipmesh__registry__v1__list_outlets_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_outlets_response__type(void) {
  return &ipmesh__registry__v1__list_outlets_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_practitioners_request__type(void) {
  return &ipmesh__registry__v1__list_practitioners_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_practitioners_response__type(void) {
  return &ipmesh__registry__v1__list_practitioners_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_representative_offices_request__type(void) {
  return &ipmesh__registry__v1__list_representative_offices_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_representative_offices_response__type(void) {
  return &ipmesh__registry__v1__list_representative_offices_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_scoring_schemes_request__type(void) {
  return &ipmesh__registry__v1__list_scoring_schemes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__list_scoring_schemes_response__type(void) {
  return &ipmesh__registry__v1__list_scoring_schemes_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__lookup_institution_request__type(void) {
  return &ipmesh__registry__v1__lookup_institution_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__lookup_practitioner_request__type(void) {
  return &ipmesh__registry__v1__lookup_practitioner_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__member__type(void) {
  return &ipmesh__registry__v1__member__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__outlet__type(void) {
  return &ipmesh__registry__v1__outlet__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__outlet_filter__type(void) {
  return &ipmesh__registry__v1__outlet_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__patent_licence__type(void) {
  return &ipmesh__registry__v1__patent_licence__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__practitioner__type(void) {
  return &ipmesh__registry__v1__practitioner__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__practitioner_filter__type(void) {
  return &ipmesh__registry__v1__practitioner_filter__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__representative_office__type(void) {
  return &ipmesh__registry__v1__representative_office__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__run_grading_request__type(void) {
  return &ipmesh__registry__v1__run_grading_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__scoring_item__type(void) {
  return &ipmesh__registry__v1__scoring_item__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__scoring_level__type(void) {
  return &ipmesh__registry__v1__scoring_level__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__scoring_scheme__type(void) {
  return &ipmesh__registry__v1__scoring_scheme__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__scoring_step__type(void) {
  return &ipmesh__registry__v1__scoring_step__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__set_indicators_request__type(void) {
  return &ipmesh__registry__v1__set_indicators_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__set_indicators_response__type(void) {
  return &ipmesh__registry__v1__set_indicators_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__start_employment_request__type(void) {
  return &ipmesh__registry__v1__start_employment_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__trademark_filing__type(void) {
  return &ipmesh__registry__v1__trademark_filing__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__update_institution_request__type(void) {
  return &ipmesh__registry__v1__update_institution_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__update_outlet_request__type(void) {
  return &ipmesh__registry__v1__update_outlet_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__update_practitioner_request__type(void) {
  return &ipmesh__registry__v1__update_practitioner_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__verify_grading_run_request__type(void) {
  return &ipmesh__registry__v1__verify_grading_run_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__verify_grading_run_response__type(void) {
  return &ipmesh__registry__v1__verify_grading_run_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__watch_changes_request__type(void) {
  return &ipmesh__registry__v1__watch_changes_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__registry__v1__watch_changes_response__type(void) {
  return &ipmesh__registry__v1__watch_changes_response__descriptor;
}
