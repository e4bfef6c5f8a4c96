/* demarc-service.c: a service of the provider
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-service.h"

#include "demarc-model-shapes.h"

/**
 * DemarcService:
 *
 * A service of the provider, such as Amazon RDS. Its title is its name.
 */
struct _DemarcService
{
  DemarcEntry parent_instance;
};

G_DEFINE_FINAL_TYPE (DemarcService, demarc_service, DEMARC_TYPE_ENTRY)

static void
demarc_service_class_init (DemarcServiceClass *klass)
{
  DEMARC_ENTRY_CLASS (klass)->id_field = SERVICE_ID;
  DEMARC_ENTRY_CLASS (klass)->title_field = SERVICE_NAME;
}

static void
demarc_service_init (DemarcService *self)
{
}

static DemarcRecord
get_record (DemarcService *self)
{
  return demarc_entry_get_record (DEMARC_ENTRY (self));
}

/**
 * demarc_service_get_aliases:
 * @self: a service
 *
 * Gets other names that people use.
 *
 * Returns: a list of texts
 */
DemarcList
demarc_service_get_aliases (DemarcService *self)
{
  g_return_val_if_fail (DEMARC_IS_SERVICE (self), (DemarcList) { 0 });

  return demarc_record_get_list (get_record (self), SERVICE_ALIASES);
}

/**
 * demarc_service_get_area:
 * @self: a service
 *
 * Gets the area; demarc_model_get_area() gets its title.
 *
 * Returns: the position of the area
 */
int
demarc_service_get_area (DemarcService *self)
{
  g_return_val_if_fail (DEMARC_IS_SERVICE (self), -1);

  return demarc_record_get_ref (get_record (self), SERVICE_AREA);
}

/**
 * demarc_service_get_summary:
 * @self: a service
 *
 * Gets what it is: a noun phrase.
 *
 * Returns: (transfer none): the summary
 */
const char *
demarc_service_get_summary (DemarcService *self)
{
  g_return_val_if_fail (DEMARC_IS_SERVICE (self), NULL);

  return demarc_record_get_text (get_record (self), SERVICE_SUMMARY);
}

/**
 * demarc_service_get_about:
 * @self: a service
 *
 * Gets what it is and what that means for who does what.
 *
 * Returns: (transfer none): sentences, or ""
 */
const char *
demarc_service_get_about (DemarcService *self)
{
  g_return_val_if_fail (DEMARC_IS_SERVICE (self), NULL);

  return demarc_record_get_text (get_record (self), SERVICE_ABOUT);
}

/**
 * demarc_service_get_status:
 * @self: a service
 *
 * Gets what is to be known about its availability.
 *
 * Returns: (transfer none): sentences, or "" for a service that is simply there
 */
const char *
demarc_service_get_status (DemarcService *self)
{
  g_return_val_if_fail (DEMARC_IS_SERVICE (self), NULL);

  return demarc_record_get_text (demarc_record_get_record (get_record (self), SERVICE_STATUS),
                                 STATUS_TEXT);
}

/**
 * demarc_service_get_n_variants:
 * @self: a service
 *
 * Gets how many variants there are; demarc_model_get_variant() gets them.
 *
 * Returns: the number
 */
guint
demarc_service_get_n_variants (DemarcService *self)
{
  g_return_val_if_fail (DEMARC_IS_SERVICE (self), 0);

  return demarc_record_get_list (get_record (self), SERVICE_VARIANTS).n;
}
