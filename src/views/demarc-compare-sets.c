/* demarc-compare-sets.c: keeping what is compared under a name
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns.h"

/* What a newer, a damaged or a lost file has to say is said when sets are first asked for. */
void
_demarc_compare_sets_cb (GtkPopover    *popover,
                         DemarcCompare *self)
{
  DemarcSession *session = _demarc_compare_get_session (self);
  DemarcSets *sets = demarc_sets_get_default ();
  g_autoptr (GError) error = NULL;

  if (!demarc_sets_ensure (sets, &error))
    demarc_view_say (DEMARC_VIEW (self), error->message, NULL);
  demarc_sets_panel_begin (self->sets_panel, sets, demarc_session_get_model (session),
                           demarc_session_get_columns (session));
}

/* The message must not lie behind the list. */
void
_demarc_compare_sets_say_cb (DemarcSetsPanel *panel,
                             const char      *text,
                             GClosure        *undo,
                             DemarcCompare   *self)
{
  gtk_popover_popdown (self->sets_popover);
  demarc_view_say (DEMARC_VIEW (self), text, undo);
}

static char *
dup_missing (DemarcSet  *set,
             const char *known)
{
  g_auto (GStrv) all = demarc_columns_split (demarc_set_get_columns (set));
  g_auto (GStrv) some = demarc_columns_split (known);
  guint n = g_strv_length (all);
  guint n_known = g_strv_length (some);

  if (n_known == n)
    return NULL;
  if (n_known == 0)
    /* Translators: %s is the name of a set of services. */
    return g_strdup_printf (_("This model has nothing of \"%s\""), demarc_set_get_name (set));

  /* Translators: %1$u is how many services of a set are shown, %2$u how many it has, %3$s its
   * name. */
  return g_strdup_printf (_("%1$u of %2$u of \"%3$s\" are compared: the others are not in this "
                            "model, or too many"), n_known, n, demarc_set_get_name (set));
}

void
_demarc_compare_open_set_cb (DemarcSetsPanel *panel,
                             DemarcSet       *set,
                             DemarcCompare   *self)
{
  g_autofree char *known = demarc_session_dup_known_columns (_demarc_compare_get_session (self),
                                                             demarc_set_get_columns (set));
  g_autofree char *missing = dup_missing (set, known);

  gtk_popover_popdown (self->sets_popover);
  if (known != NULL)
    {
      _demarc_compare_go (self, known, NULL);
      demarc_view_focus_content (DEMARC_VIEW (self));
    }
  if (missing != NULL)
    demarc_view_say (DEMARC_VIEW (self), missing, NULL);
}
