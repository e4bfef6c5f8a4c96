/* demarc-incidents-page-actions.c: what can be done on the page of incidents
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-incidents-page-private.h"

/* Goes to another incident; whose job it was is asked anew. */
void
_demarc_incidents_page_go_to (DemarcIncidentsPage *self,
                              guint                position)
{
  DemarcSession *session = _demarc_incidents_page_get_session (self);
  DemarcIncident *incident =
    demarc_model_get_incident (demarc_session_get_model (session), position);
  g_autoptr (DemarcPlace) asked =
    demarc_place_with_option (demarc_session_get_place (session), DEMARC_PLACE_ANSWER, NULL);
  g_autoptr (DemarcPlace) whole = demarc_place_with_option (asked, DEMARC_PLACE_LAYER, NULL);
  g_autoptr (DemarcPlace) place = demarc_place_with_option (
    whole, DEMARC_PLACE_INCIDENT, demarc_entry_get_id (DEMARC_ENTRY (incident)));

  demarc_session_go (session, place, NULL);
}

/* Shows the answer, with its reasons at hand, or asks again. */
static void
set_answered (DemarcIncidentsPage *self,
              gboolean             answered)
{
  DemarcPlace *present = demarc_session_get_place (_demarc_incidents_page_get_session (self));
  const DemarcCell *cell = demarc_verdict_get_cell (self->verdict, 0);
  gboolean has_reasons = answered && (!cell->applies || demarc_verdict_get_kind (self->verdict) !=
                                                          DEMARC_VERDICT_ELSEWHERE);
  g_autoptr (DemarcPlace) layer = demarc_place_with_option (
    present, DEMARC_PLACE_LAYER,
    has_reasons ? demarc_entry_get_id (DEMARC_ENTRY (cell->layer)) : NULL);
  g_autoptr (DemarcPlace) place = demarc_place_with_option (
    layer, DEMARC_PLACE_ANSWER, answered ? DEMARC_PLACE_YES : NULL);

  demarc_session_go (_demarc_incidents_page_get_session (self), place, NULL);
}

static void
answer_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (widget);

  if (self->verdict == NULL)
    return;

  self->is_answering = !self->is_answered;
  set_answered (self, !self->is_answered);
  self->is_answering = FALSE;
  demarc_view_focus_content (DEMARC_VIEW (self));
}

static void
step (DemarcIncidentsPage *self,
      int                  by)
{
  DemarcModel *model = demarc_session_get_model (_demarc_incidents_page_get_session (self));
  guint n = demarc_model_get_n_incidents (model);
  guint present;

  if (self->verdict == NULL)
    return;

  present = demarc_entry_get_position (DEMARC_ENTRY (demarc_verdict_get_incident (self->verdict)));
  _demarc_incidents_page_go_to (self, (present + n + (guint) by) % n);
  demarc_view_focus_content (DEMARC_VIEW (self));
}

static void
next_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  step (DEMARC_INCIDENTS_PAGE (widget), 1);
}

static void
previous_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  step (DEMARC_INCIDENTS_PAGE (widget), -1);
}

/* Opens the reasons of the layer that decides. */
static void
reasons_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (widget);
  const DemarcCell *cell;

  if (self->verdict == NULL || !self->is_answered)
    return;

  cell = demarc_verdict_get_cell (self->verdict, 0);
  _demarc_incidents_page_choose_layer (self, demarc_entry_get_position (DEMARC_ENTRY (cell->layer)));
}

static void
diagram_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  DemarcSession *session = _demarc_incidents_page_get_session (DEMARC_INCIDENTS_PAGE (widget));
  DemarcSubject *subject = demarc_session_get_subject (session);
  g_autoptr (DemarcPlace) place =
    demarc_place_with_page (demarc_session_get_place (session), DEMARC_PAGE_EXPLORE,
                            demarc_subject_get_text (subject));

  demarc_session_go (session, place, NULL);
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (widget);

  if (!self->is_answered)
    return FALSE;

  answer_cb (widget, NULL, NULL);

  return TRUE;
}

/* Adds the actions of the page and their keys. */
void
_demarc_incidents_page_add_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "incidents.answer", NULL, answer_cb);
  gtk_widget_class_install_action (widget_class, "incidents.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "incidents.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "incidents.reasons", NULL, reasons_cb);
  gtk_widget_class_install_action (widget_class, "incidents.diagram", NULL, diagram_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_a, 0, "incidents.answer", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, 0, "incidents.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, 0, "incidents.previous", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}
