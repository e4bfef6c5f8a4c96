/* demarc-window-workload.c: putting services into the workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-window-private.h"

#include <glib/gi18n.h>

#include "demarc-basket.h"

static void
take_back_cb (DemarcWindow *self)
{
  if (self->put_back != NULL)
    demarc_session_put_workload (self->session, self->put_back);
}

/* Says what was added, and offers to take it back. */
static void
offer (DemarcWindow   *self,
       DemarcSubject  *subject,
       DemarcWorkload *before)
{
  g_autoptr (DemarcWorkload) after = demarc_session_dup_workload (self->session);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  g_autofree char *text = NULL;
  guint n = demarc_workload_get_n_subjects (after);

  /* Translators: %1$s is a service, %2$u how many services the workload has. */
  text = g_strdup_printf (ngettext ("%1$s is in the workload, with %2$u service",
                                    "%1$s is in the workload, with %2$u services", n), title, n);
  g_set_object (&self->put_back, before);
  demarc_toast_offer (self->toast, text,
                      g_cclosure_new_object_swap (G_CALLBACK (take_back_cb), G_OBJECT (self)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Adds what is looked at to the workload. On the page of the workload, one chooses what to add. */
void
_demarc_window_add_to_workload (DemarcWindow *self)
{
  DemarcSubject *subject = demarc_session_get_subject (self->session);
  DemarcPage page = demarc_place_get_page (demarc_session_get_place (self->session));
  g_autoptr (DemarcWorkload) before = demarc_session_dup_workload (self->session);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  g_autofree char *text = NULL;

  if (page == DEMARC_PAGE_WORKLOAD)
    {
      gtk_widget_activate_action (GTK_WIDGET (_demarc_window_get_view (self)), "workload.add",
                                  NULL);
      return;
    }
  if (demarc_session_add_to_workload (self->session, subject))
    {
      offer (self, subject, before);
      return;
    }

  if (demarc_subject_get_service (subject) == NULL)
    /* Translators: %s is a category. */
    text = g_strdup_printf (_("%s is a category, and a workload is made of services"), title);
  else if (demarc_workload_find (before, subject) >= 0)
    /* Translators: %s is a service. */
    text = g_strdup_printf (_("%s is in the workload already"), title);
  else
    text = g_strdup (_("There is no room for more services"));
  demarc_window_say (self, text);
}
