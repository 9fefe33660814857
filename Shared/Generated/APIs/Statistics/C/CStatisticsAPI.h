/* Addresses of the message descriptors, which Swift cannot take of a C constant. */

#pragma once

#include "ipmesh/statistics/v1/change_service.pb-c.h"
#include "ipmesh/statistics/v1/release.pb-c.h"
#include "ipmesh/statistics/v1/target.pb-c.h"
#include "ipmesh/statistics/v1/target_service.pb-c.h"

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__count_difference__type(void) {
  return &ipmesh__statistics__v1__count_difference__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__dashboard__type(void) {
  return &ipmesh__statistics__v1__dashboard__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__dashboard_figure__type(void) {
  return &ipmesh__statistics__v1__dashboard_figure__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__feed_recount__type(void) {
  return &ipmesh__statistics__v1__feed_recount__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__feed_state__type(void) {
  return &ipmesh__statistics__v1__feed_state__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_dashboard_request__type(void) {
  return &ipmesh__statistics__v1__get_dashboard_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__get_target_request__type(void) {
  return &ipmesh__statistics__v1__get_target_request__descriptor;
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

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__recount_targets_request__type(void) {
  return &ipmesh__statistics__v1__recount_targets_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__recount_targets_response__type(void) {
  return &ipmesh__statistics__v1__recount_targets_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *ipmesh__statistics__v1__release__type(void) {
  return &ipmesh__statistics__v1__release__descriptor;
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
