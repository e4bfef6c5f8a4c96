/* demarc-incident.c: something that went wrong
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-incident.h"

#include "demarc-model-shapes.h"

/**
 * DemarcIncident:
 *
 * Something that went wrong, told as a story, and the layers on which it is decided whose job it
 * was. An incident names no side: a #DemarcVerdict finds it in the stack of a subject.
 */
struct _DemarcIncident
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcIncident, demarc_incident, DEMARC_TYPE_ENTRY)

static void
demarc_incident_class_init (DemarcIncidentClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = INCIDENT_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = INCIDENT_TITLE;
}

static void
demarc_incident_init (DemarcIncident *self)
{
}

static DemarcRecord
get_record (DemarcIncident *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_incident_get_story:
 * @self: an incident
 *
 * Gets what happened.
 *
 * Returns: (transfer none): sentences
 */
const char *
demarc_incident_get_story (DemarcIncident *self)
{
  g_return_val_if_fail (DEMARC_IS_INCIDENT (self), NULL);

  return demarc_record_get_text (get_record (self), INCIDENT_STORY);
}

/**
 * demarc_incident_get_layers:
 * @self: an incident
 *
 * Gets the layers that it is about. The first decides whose job it was, the others matter too.
 *
 * Returns: a list of references to layers, never empty
 */
DemarcList
demarc_incident_get_layers (DemarcIncident *self)
{
  g_return_val_if_fail (DEMARC_IS_INCIDENT (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), INCIDENT_LAYERS);
}

/**
 * demarc_incident_get_subjects:
 * @self: an incident
 *
 * Gets what it can happen to; an empty list means every service.
 *
 * Returns: a list of texts that name subjects
 */
DemarcList
demarc_incident_get_subjects (DemarcIncident *self)
{
  g_return_val_if_fail (DEMARC_IS_INCIDENT (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), INCIDENT_SUBJECTS);
}
