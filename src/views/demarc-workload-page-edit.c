/* demarc-workload-page-edit.c: changing a workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-page-private.h"

#include <glib/gi18n-lib.h>

static DemarcSession *
get_session (DemarcWorkloadPage *self)
{
  return demarc_view_get_session (DEMARC_VIEW (self));
}

static void
put_back_cb (DemarcWorkloadPage *self)
{
  if (self->undone != NULL)
    demarc_session_put_workload (get_session (self), self->undone);
}

/* Says what was done, and offers to take it back. Takes @text. */
static void
say (DemarcWorkloadPage *self,
     char               *text,
     DemarcWorkload     *before)
{
  g_autofree char *taken = text;

  g_set_object (&self->undone, before);
  demarc_view_say (DEMARC_VIEW (self), taken,
                   g_cclosure_new_object_swap (G_CALLBACK (put_back_cb), G_OBJECT (self)));
}

/* Adds a service, and says how much there is to do then. */
void
_demarc_workload_page_add (DemarcWorkloadPage *self,
                           DemarcSubject      *subject)
{
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  g_autofree char *text = NULL;

  if (demarc_session_add_to_workload (get_session (self), subject))
    {
      g_autofree char *count = demarc_workload_dup_count (self->workload);

      /* Translators: %1$s is a service, %2$s such as "37 duties from 5 services". */
      text = g_strdup_printf (_("%1$s added: %2$s"), title, count);
      demarc_view_announce (DEMARC_VIEW (self), text);
      return;
    }

  if (demarc_subject_get_service (subject) == NULL)
    /* Translators: %s is a category. */
    text = g_strdup_printf (_("%s is a category, and a workload is made of services"), title);
  else if (demarc_workload_find (self->workload, subject) >= 0)
    /* Translators: %s is a service. */
    text = g_strdup_printf (_("%s is in the workload already"), title);
  else
    text = g_strdup (_("There is no room for more services"));
  demarc_view_say (DEMARC_VIEW (self), text, NULL);
}

/* Adds what words name, such as what was dropped on the page. */
gboolean
_demarc_workload_page_add_words (DemarcWorkloadPage *self,
                                 const char         *words)
{
  DemarcSession *session = get_session (self);
  g_autoptr (DemarcSubject) subject = demarc_model_find_subject (
    demarc_session_get_model (session), words, demarc_session_get_scheme (session), NULL);

  if (subject == NULL)
    return FALSE;

  _demarc_workload_page_add (self, subject);

  return TRUE;
}

/* Takes a service away. */
void
_demarc_workload_page_remove (DemarcWorkloadPage *self,
                              guint               position)
{
  g_autoptr (DemarcWorkload) before = g_object_ref (self->workload);
  g_autoptr (DemarcSubject) subject = NULL;
  g_autoptr (DemarcWorkload) after = NULL;
  g_autofree char *title = NULL;

  if (position >= demarc_workload_get_n_subjects (before))
    return;

  subject = g_object_ref (demarc_workload_get_subject (before, position));
  after = demarc_workload_without (before, subject);
  title = demarc_subject_dup_full_title (subject);
  demarc_session_put_workload (get_session (self), after);
  /* Translators: %s is a service that was taken away. */
  say (self, g_strdup_printf (_("%s removed"), title), before);
}

static void
point_to (DemarcWorkloadPage *self,
          GtkWidget          *widget)
{
  graphene_rect_t bounds;
  GdkRectangle at;

  if (!gtk_widget_compute_bounds (widget, GTK_WIDGET (self), &bounds))
    return;

  at = (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                       (int) bounds.size.height };
  gtk_popover_set_pointing_to (GTK_POPOVER (self->chooser), &at);
}

static GtkWidget *
get_add_button (DemarcWorkloadPage *self)
{
  return gtk_widget_get_visible (self->head_box) ? self->add_button : self->begin_button;
}

/* The page has been laid out anew since. */
static gboolean
point_again_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  DemarcWorkloadPage *self = DEMARC_WORKLOAD_PAGE (widget);

  point_to (self, get_add_button (self));

  return G_SOURCE_REMOVE;
}

/* After adding one it goes on offering: who builds a workload adds several. */
static void
chosen_cb (DemarcWorkloadChooser *chooser,
           DemarcSubject         *subject,
           DemarcWorkloadPage    *self)
{
  DemarcSubject *from = demarc_workload_chooser_get_from (chooser);

  if (from != NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (chooser));
      demarc_session_set_swap (get_session (self), from, subject);
      return;
    }

  _demarc_workload_page_add (self, subject);
  demarc_workload_chooser_show (chooser, self->workload, NULL);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), point_again_cb, NULL, NULL);
}

static void
offer (DemarcWorkloadPage *self,
       GtkWidget          *beside,
       DemarcSubject      *from)
{
  if (self->chooser == NULL)
    {
      self->chooser = DEMARC_WORKLOAD_CHOOSER (demarc_workload_chooser_new ());
      gtk_widget_set_parent (GTK_WIDGET (self->chooser), GTK_WIDGET (self));
      g_signal_connect (self->chooser, "chosen", G_CALLBACK (chosen_cb), self);
    }
  point_to (self, beside);
  demarc_workload_chooser_show (self->chooser, self->workload, from);
  gtk_popover_popup (GTK_POPOVER (self->chooser));
}

/* Offers what can be added. */
void
_demarc_workload_page_choose (DemarcWorkloadPage *self)
{
  offer (self, get_add_button (self), NULL);
}

/* Offers what a service can be swapped for. */
void
_demarc_workload_page_choose_swap (DemarcWorkloadPage *self,
                                   guint               position)
{
  if (position < demarc_workload_get_n_subjects (self->workload))
    offer (self, demarc_workload_basket_get_chip (self->basket, position),
           demarc_workload_get_subject (self->workload, position));
}

/* Makes the swap that is tried out the workload. */
void
_demarc_workload_page_keep (DemarcWorkloadPage *self)
{
  g_autoptr (DemarcWorkload) before = g_object_ref (self->workload);
  g_autoptr (DemarcWorkload) after = NULL;

  if (self->change == NULL)
    return;

  after = g_object_ref (demarc_workload_change_get_after (self->change));
  demarc_session_put_workload (get_session (self), after);
  say (self, g_strdup (_("Swap kept")), before);
}

/* Tries out nothing any more. */
void
_demarc_workload_page_undo (DemarcWorkloadPage *self)
{
  if (self->change != NULL)
    demarc_session_set_swap (get_session (self), NULL, NULL);
}
