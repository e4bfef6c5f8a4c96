/* demarc-place-incidents.c: whether a model has the incident that a place names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-private.h"

#include <glib/gi18n-lib.h>

/* Checks the incident, and writes it as its id. A place without one means the first, and names it
 * then, so that a link leads to the same story when others are put before it. */
gboolean
_demarc_place_check_incident (DemarcPlace  *self,
                              DemarcModel  *model,
                              GError      **error)
{
  char **value = _demarc_place_value (self, DEMARC_PLACE_INCIDENT);
  DemarcEntry *incident = NULL;
  char *hint = NULL;

  if (*value != NULL)
    {
      incident = demarc_model_find_incident (model, *value, &hint);
      if (incident == NULL)
        return _demarc_place_set_unknown_error (error, _("there is no incident '%s'"), *value,
                                                hint);
    }
  else if (demarc_model_get_n_incidents (model) > 0)
    incident = DEMARC_ENTRY (demarc_model_get_incident (model, 0));

  g_free (*value);
  *value = incident == NULL ? NULL : g_strdup (demarc_entry_get_id (incident));
  if (incident == NULL)
    g_clear_pointer (_demarc_place_value (self, DEMARC_PLACE_ANSWER), g_free);

  return TRUE;
}
