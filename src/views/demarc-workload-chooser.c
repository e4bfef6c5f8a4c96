/* demarc-workload-chooser.c: choosing a service for a workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-chooser.h"

#include <glib/gi18n-lib.h>

#include "demarc-finder.h"
#include "demarc-workload-near.h"

/* Who looks for more than this types a word more. */
#define ROWS_MAX 60

#define WIDTH 320
#define HEIGHT 380

/**
 * DemarcWorkloadChooser:
 *
 * A search among the services that a workload does not have yet, to add one, or to swap one for it.
 * Before something is typed, all are there: to swap, the nearest ones first.
 */
struct _DemarcWorkloadChooser
{
  GtkPopover      parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget      *title_label;
  GtkWidget      *search_entry;
  GtkWidget      *scrolled_window;
  GtkListBox     *list_box;
  GtkWidget      *empty_label;

  /* Owned */
  DemarcWorkload *workload;
  DemarcSubject  *from;     /* what is swapped; NULL to add */
  DemarcFinder   *finder;   /* made when something is looked for first */
  GArray         *near;     /* what there is to choose, in order, with what differs */
};

G_DEFINE_FINAL_TYPE (DemarcWorkloadChooser, demarc_workload_chooser, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static DemarcModel *
get_model (DemarcWorkloadChooser *self)
{
  return demarc_workload_get_model (self->workload);
}

/* What is said of a service below its name: its area, or what changes with it. */
static char *
dup_detail (DemarcWorkloadChooser *self,
            DemarcSubject         *subject)
{
  int area = demarc_service_get_area (demarc_subject_get_service (subject));

  for (guint i = 0; self->near != NULL && i < self->near->len; i++)
    {
      DemarcNear *near = &g_array_index (self->near, DemarcNear, i);

      if (!demarc_subject_equal (near->subject, subject))
        continue;
      if (near->n_differ == 0)
        return g_strdup (_("The same layers are yours"));

      /* Translators: %u is how many layers have another owner with another service. */
      return g_strdup_printf (ngettext ("%u layer differs", "%u layers differ",
                                        near->n_differ), near->n_differ);
    }

  return area < 0 ? g_strdup ("")
                  : g_strdup (demarc_entry_get_title (
                      DEMARC_ENTRY (demarc_model_get_area (get_model (self), (guint) area))));
}

static GtkWidget *
new_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);

  return label;
}

static void
add_row (DemarcWorkloadChooser *self,
         DemarcSubject         *subject)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  g_autofree char *detail = dup_detail (self, subject);
  /* Translators: read aloud for a service in a list; %2$s is its area, or what changes with it. */
  g_autofree char *name = g_strdup_printf (_("%1$s: %2$s"), title, detail);
  GtkWidget *detail_label = new_label (detail);

  gtk_widget_add_css_class (detail_label, "dim-label");
  gtk_box_append (GTK_BOX (box), new_label (title));
  gtk_box_append (GTK_BOX (box), detail_label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), "subject", g_object_ref (subject), g_object_unref);
  gtk_list_box_append (self->list_box, row);
}

static gboolean
can_choose (DemarcWorkloadChooser *self,
            DemarcSubject         *subject)
{
  return demarc_workload_find (self->workload, subject) < 0;
}

static void
add_services (DemarcWorkloadChooser *self)
{
  DemarcModel *model = get_model (self);
  guint n = 0;

  for (guint i = 0; i < demarc_model_get_n_services (model) && n < ROWS_MAX; i++)
    {
      g_autoptr (DemarcSubject) subject =
        demarc_subject_new_for_service (demarc_model_get_service (model, i));

      if (!can_choose (self, subject))
        continue;
      add_row (self, subject);
      n++;
    }
}

static void
add_near (DemarcWorkloadChooser *self)
{
  for (guint i = 0; i < MIN (self->near->len, ROWS_MAX); i++)
    add_row (self, g_array_index (self->near, DemarcNear, i).subject);
}

static void
add_found (DemarcWorkloadChooser *self,
           DemarcFindKind         kind)
{
  g_autoptr (GPtrArray) found = demarc_finder_find (self->finder, kind, ROWS_MAX);

  for (guint i = 0; i < found->len; i++)
    {
      DemarcSubject *subject = demarc_found_get_subject (g_ptr_array_index (found, i));

      if (can_choose (self, subject))
        add_row (self, subject);
    }
}

/* Variants come first where their names are what was typed. */
static void
add_all_found (DemarcWorkloadChooser *self,
               const char            *words)
{
  gboolean variants_first;

  if (self->finder == NULL || demarc_finder_get_model (self->finder) != get_model (self))
    {
      g_clear_object (&self->finder);
      self->finder = demarc_finder_new (get_model (self));
    }
  demarc_finder_set_words (self->finder, words);
  variants_first = demarc_finder_get_best (self->finder, DEMARC_FIND_VARIANT) >
                   demarc_finder_get_best (self->finder, DEMARC_FIND_SERVICE);
  add_found (self, variants_first ? DEMARC_FIND_VARIANT : DEMARC_FIND_SERVICE);
  add_found (self, variants_first ? DEMARC_FIND_SERVICE : DEMARC_FIND_VARIANT);
}

static void
clear (DemarcWorkloadChooser *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list_box, 0)) != NULL)
    gtk_list_box_remove (self->list_box, GTK_WIDGET (row));
}

static void
fill (DemarcWorkloadChooser *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  gboolean is_empty;

  clear (self);
  if (*words != '\0')
    add_all_found (self, words);
  else if (self->near != NULL)
    add_near (self);
  else
    add_services (self);

  is_empty = gtk_list_box_get_row_at_index (self->list_box, 0) == NULL;
  gtk_widget_set_visible (self->empty_label, is_empty);
  gtk_widget_set_visible (self->scrolled_window, !is_empty);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (
                              GTK_SCROLLED_WINDOW (self->scrolled_window)), 0);
}

static void
choose (DemarcWorkloadChooser *self,
        GtkListBoxRow         *row)
{
  g_autoptr (DemarcSubject) subject = NULL;

  if (row == NULL)
    return;

  subject = g_object_ref (g_object_get_data (G_OBJECT (row), "subject"));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, subject);
}

static void
row_activated_cb (GtkListBox            *list_box,
                  GtkListBoxRow         *row,
                  DemarcWorkloadChooser *self)
{
  choose (self, row);
}

/* Enter takes the first that was found, Down goes into the list, Escape leaves. */
static void
search_activate_cb (GtkSearchEntry        *entry,
                    DemarcWorkloadChooser *self)
{
  choose (self, gtk_list_box_get_row_at_index (self->list_box, 0));
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  code,
                GdkModifierType        modifiers,
                DemarcWorkloadChooser *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list_box, 0);

  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || first == NULL)
    return FALSE;

  gtk_widget_grab_focus (GTK_WIDGET (first));

  return TRUE;
}

static void
demarc_workload_chooser_dispose (GObject *object)
{
  DemarcWorkloadChooser *self = DEMARC_WORKLOAD_CHOOSER (object);

  g_clear_object (&self->workload);
  g_clear_object (&self->from);
  g_clear_object (&self->finder);
  g_clear_pointer (&self->near, g_array_unref);

  G_OBJECT_CLASS (demarc_workload_chooser_parent_class)->dispose (object);
}

static void
demarc_workload_chooser_class_init (DemarcWorkloadChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_workload_chooser_dispose;

  /**
   * DemarcWorkloadChooser::chosen:
   * @subject: a #DemarcSubject
   *
   * Emitted when a service was chosen.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, DEMARC_TYPE_SUBJECT);
}

static void
add_search (DemarcWorkloadChooser *self,
            GtkBox                *box)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->search_entry = gtk_search_entry_new ();
  g_object_set (self->search_entry, "placeholder-text", _("Search services"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search services"), -1);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->search_entry, keys);
  g_signal_connect_swapped (self->search_entry, "search-changed", G_CALLBACK (fill), self);
  g_signal_connect_swapped (self->search_entry, "stop-search", G_CALLBACK (gtk_popover_popdown),
                            self);
  g_signal_connect (self->search_entry, "activate", G_CALLBACK (search_activate_cb), self);
  gtk_box_append (box, self->search_entry);
}

static void
add_list (DemarcWorkloadChooser *self,
          GtkBox                *box)
{
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Services"), -1);
  g_signal_connect (self->list_box, "row-activated", G_CALLBACK (row_activated_cb), self);

  self->scrolled_window = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled_window), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled_window),
                                 GTK_WIDGET (self->list_box));
  gtk_widget_set_vexpand (self->scrolled_window, TRUE);
  gtk_box_append (box, self->scrolled_window);

  self->empty_label = gtk_label_new (_("Nothing found. Try another name."));
  gtk_label_set_wrap (GTK_LABEL (self->empty_label), TRUE);
  gtk_widget_set_vexpand (self->empty_label, TRUE);
  gtk_widget_add_css_class (self->empty_label, "dim-label");
  gtk_box_append (box, self->empty_label);
}

static void
demarc_workload_chooser_init (DemarcWorkloadChooser *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  self->title_label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->title_label), 0);
  gtk_label_set_wrap (GTK_LABEL (self->title_label), TRUE);
  gtk_widget_add_css_class (self->title_label, "heading");
  gtk_box_append (GTK_BOX (box), self->title_label);
  add_search (self, GTK_BOX (box));
  add_list (self, GTK_BOX (box));
  gtk_widget_set_size_request (box, WIDTH, HEIGHT);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "workloadchooser");
}

/**
 * demarc_workload_chooser_new:
 *
 * Makes a chooser.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_workload_chooser_new (void)
{
  return g_object_new (DEMARC_TYPE_WORKLOAD_CHOOSER, NULL);
}

/**
 * demarc_workload_chooser_show:
 * @self: a chooser
 * @workload: the workload that a service is chosen for
 * @from: (nullable): a service of it that is swapped; %NULL to add one
 *
 * Offers the services that the workload does not have.
 */
void
demarc_workload_chooser_show (DemarcWorkloadChooser *self,
                              DemarcWorkload        *workload,
                              DemarcSubject         *from)
{
  g_autofree char *name = from == NULL ? NULL : demarc_subject_dup_full_title (from);
  /* Translators: over a list of services; %s is the service in whose place one is chosen. */
  g_autofree char *title = from == NULL ? g_strdup (_("Add a service"))
                                        : g_strdup_printf (_("Swap %s for"), name);

  g_return_if_fail (DEMARC_IS_WORKLOAD_CHOOSER (self));

  g_set_object (&self->workload, workload);
  g_set_object (&self->from, from);
  g_clear_pointer (&self->near, g_array_unref);
  if (from != NULL)
    self->near = demarc_workload_gather_near (workload, from);

  gtk_label_set_text (GTK_LABEL (self->title_label), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  fill (self);
  gtk_widget_grab_focus (self->search_entry);
}

/**
 * demarc_workload_chooser_get_from:
 * @self: a chooser
 *
 * Gets what is swapped.
 *
 * Returns: (transfer none) (nullable): the service; %NULL where one is added
 */
DemarcSubject *
demarc_workload_chooser_get_from (DemarcWorkloadChooser *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHOOSER (self), NULL);

  return self->from;
}
