/* demarc-basket.c: the workload of a session
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-basket.h"

#include <string.h>

static gboolean
is_on_page (DemarcSession *self)
{
  return demarc_place_get_page (demarc_session_get_place (self)) == DEMARC_PAGE_WORKLOAD;
}

/**
 * demarc_session_dup_workload:
 * @self: a session
 *
 * Makes the workload: the services that are remembered, as far as the model has them, under the
 * scheme and through the lens of the place.
 *
 * Returns: (transfer full): the workload
 */
DemarcWorkload *
demarc_session_dup_workload (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return demarc_workload_new_for_text (demarc_session_get_model (self),
                                       demarc_session_get_basket (self),
                                       demarc_session_get_scheme (self),
                                       demarc_session_get_lens (self));
}

/**
 * demarc_session_dup_swap:
 * @self: a session
 *
 * Makes the change of the swap that the place tries out.
 *
 * Returns: (transfer full) (nullable): the change; %NULL where nothing is swapped
 */
DemarcWorkloadChange *
demarc_session_dup_swap (DemarcSession *self)
{
  g_autofree char *swap = NULL;
  g_autoptr (DemarcWorkload) before = NULL;
  g_autoptr (DemarcWorkload) after = NULL;
  g_autoptr (DemarcSubject) from = NULL;
  g_autoptr (DemarcSubject) to = NULL;
  char *mark;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  swap = g_strdup (demarc_place_get_option (demarc_session_get_place (self), DEMARC_PLACE_SWAP));
  if (swap == NULL || !is_on_page (self))
    return NULL;

  /* The place was checked: both are there. */
  mark = strchr (swap, ':');
  *mark = '\0';
  from = demarc_model_find_subject (demarc_session_get_model (self), swap, NULL, NULL);
  to = demarc_model_find_subject (demarc_session_get_model (self), mark + 1, NULL, NULL);
  before = demarc_session_dup_workload (self);
  after = demarc_workload_swapped (before, from, to);

  return demarc_workload_change_new (before, after);
}

/**
 * demarc_session_dup_workload_place:
 * @self: a session
 * @from: (nullable): a place on the page of the workload, to come back to; %NULL to come from the
 *   present one
 *
 * Makes the place of the workload that is remembered.
 *
 * Returns: (transfer full): the place
 */
DemarcPlace *
demarc_session_dup_workload_place (DemarcSession *self,
                                   DemarcPlace   *from)
{
  g_autoptr (DemarcWorkload) workload = demarc_session_dup_workload (self);
  g_autofree char *text = demarc_workload_dup_text (workload);

  if (from != NULL)
    return demarc_place_with_subject (from, text);

  return demarc_place_with_page (demarc_session_get_place (self), DEMARC_PAGE_WORKLOAD, text);
}

/**
 * demarc_session_put_workload:
 * @self: a session
 * @workload: a workload of its model
 *
 * Remembers other services. Where the workload is looked at, one goes there, so that one can go
 * back.
 *
 * Returns: whether it could be: a place cannot name any number of services
 */
gboolean
demarc_session_put_workload (DemarcSession  *self,
                             DemarcWorkload *workload)
{
  g_autofree char *text = demarc_workload_dup_text (workload);
  g_autoptr (DemarcPlace) place = NULL;
  g_autoptr (DemarcPlace) checked = NULL;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  if (is_on_page (self))
    {
      place = demarc_place_with_subject (demarc_session_get_place (self), text);
      return demarc_session_go (self, place, NULL);
    }

  place = demarc_place_new (DEMARC_PAGE_WORKLOAD, text);
  checked = demarc_place_dup_checked (place, demarc_session_get_model (self), NULL);
  if (checked != NULL)
    demarc_session_set_basket (self, demarc_place_get_subject (checked));

  return checked != NULL;
}

/**
 * demarc_session_add_to_workload:
 * @self: a session
 * @subject: a service or variant
 *
 * Adds a service to the workload.
 *
 * Returns: whether it could be added; it cannot where it is there already
 */
gboolean
demarc_session_add_to_workload (DemarcSession *self,
                                DemarcSubject *subject)
{
  g_autoptr (DemarcWorkload) before = demarc_session_dup_workload (self);
  g_autoptr (DemarcWorkload) after = NULL;

  g_return_val_if_fail (DEMARC_IS_SUBJECT (subject), FALSE);

  if (demarc_subject_get_service (subject) == NULL || demarc_workload_find (before, subject) >= 0)
    return FALSE;

  after = demarc_workload_with (before, subject);

  return demarc_session_put_workload (self, after);
}

/**
 * demarc_session_set_swap:
 * @self: a session that is at the workload
 * @from: (nullable): a service of it; %NULL to try out nothing any more
 * @to: (nullable): another service or variant; %NULL with @from
 *
 * Tries out another service in the place of one. It is a step of the way.
 *
 * Returns: whether it could be tried
 */
gboolean
demarc_session_set_swap (DemarcSession *self,
                         DemarcSubject *from,
                         DemarcSubject *to)
{
  g_autofree char *swap = NULL;
  g_autoptr (DemarcPlace) place = NULL;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);
  g_return_val_if_fail (is_on_page (self), FALSE);

  if (from != NULL)
    swap = g_strdup_printf ("%s:%s", demarc_subject_get_text (from), demarc_subject_get_text (to));
  place = demarc_place_with_option (demarc_session_get_place (self), DEMARC_PLACE_SWAP, swap);

  return demarc_session_go (self, place, NULL);
}
