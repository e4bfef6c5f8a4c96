/* demarc-compare-lists.c: a comparison as lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-compare-lists.h"

#include <glib/gi18n-lib.h>

#include "demarc-gather.h"
#include "demarc-overlap.h"
#include "demarc-wrap-layout.h"

#define GROUP_WIDTH 265
#define SPACE 18

/**
 * DemarcCompareLists:
 *
 * One column of a comparison against the baseline: the layers that are common, only here and only
 * there, and the duties that are handed over and taken back. Choosing an item chooses its layer.
 */
struct _DemarcCompareLists
{
  GtkWidget         parent_instance;

  /* Owned */
  DemarcComparison *comparison;

  guint             column;
  int               selected; /* the layer, or -1 */
};

G_DEFINE_FINAL_TYPE (DemarcCompareLists, demarc_compare_lists, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static guint
get_row_layer (GtkWidget *row)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "layer"));
}

/* Marks a row, and tells screen readers, which do not say it by themselves. */
static void
update_row (DemarcCompareLists *self,
            GtkWidget          *row)
{
  const char *name = g_object_get_data (G_OBJECT (row), "name");
  gboolean is_selected = (int) get_row_layer (row) == self->selected;
  /* Translators: read aloud for an item of a list that is chosen. */
  g_autofree char *chosen = g_strdup_printf (_("%s, chosen"), name);

  if (is_selected)
    gtk_widget_add_css_class (row, "chosen");
  else
    gtk_widget_remove_css_class (row, "chosen");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_selected ? chosen : name, -1);
}

static void
add_row (DemarcCompareLists *self,
         GtkWidget          *list,
         DemarcLayer        *layer,
         const char         *text,
         const char         *more)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  gtk_box_append (GTK_BOX (box), make_label (text, NULL));
  gtk_box_append (GTK_BOX (box), make_label (more, "dim-label"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "layer",
                     GUINT_TO_POINTER (demarc_entry_get_position (DEMARC_ENTRY (layer))));
  g_object_set_data_full (G_OBJECT (row), "name",
                          /* Translators: read aloud for an item of a list; %1$s is a layer or a
                           * duty, %2$s who answers for it, or the layer of the duty. */
                          g_strdup_printf (_("%1$s: %2$s"), text, more), g_free);
  update_row (self, row);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

static void
activated_cb (GtkListBox         *list,
              GtkListBoxRow      *row,
              DemarcCompareLists *self)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, get_row_layer (GTK_WIDGET (row)));
}

/* A heading with how many there are, what they have in common, and an empty list of them. */
static GtkWidget *
add_group (DemarcCompareLists *self,
           const char         *title,
           guint               n,
           const char         *note)
{
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *list = gtk_list_box_new ();
  /* Translators: over a list; %1$s is its title, %2$u how many items it has. */
  g_autofree char *heading = g_strdup_printf (_("%1$s: %2$u"), title, n);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  g_signal_connect (list, "row-activated", G_CALLBACK (activated_cb), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  -1);
  gtk_box_append (GTK_BOX (group), make_label (heading, "heading"));
  if (note != NULL)
    gtk_box_append (GTK_BOX (group), make_label (note, "dim-label"));
  gtk_box_append (GTK_BOX (group), list);
  gtk_widget_set_visible (list, n > 0);
  gtk_widget_set_parent (group, GTK_WIDGET (self));

  return list;
}

static void
add_overlap (DemarcCompareLists *self,
             DemarcOverlap       overlap)
{
  DemarcComparison *comparison = self->comparison;
  g_autoptr (GPtrArray) layers =
    demarc_comparison_gather_overlap (comparison, self->column, overlap);
  g_autofree char *title =
    demarc_comparison_dup_overlap_title (comparison, self->column, overlap);
  g_autofree char *note = demarc_comparison_dup_overlap_note (comparison, self->column, overlap);
  GtkWidget *list;

  if (layers->len == 0 && overlap == DEMARC_OVERLAP_OPEN)
    return;

  list = add_group (self, title, layers->len, layers->len > 0 ? note : NULL);
  for (guint i = 0; i < layers->len; i++)
    {
      DemarcEntry *layer = g_ptr_array_index (layers, i);
      g_autofree char *change = demarc_comparison_dup_change (comparison, self->column,
                                                              demarc_entry_get_position (layer));

      add_row (self, list, DEMARC_LAYER (layer), demarc_entry_get_title (layer), change);
    }
}

static void
add_duties (DemarcCompareLists *self,
            const char         *title,
            GArray             *duties)
{
  GtkWidget *list = add_group (self, title, duties->len, NULL);

  for (guint i = 0; i < duties->len; i++)
    {
      DemarcDuty *duty = &g_array_index (duties, DemarcDuty, i);

      add_row (self, list, duty->layer, duty->text,
               demarc_entry_get_title (DEMARC_ENTRY (duty->layer)));
    }
}

static void
clear (DemarcCompareLists *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
fill (DemarcCompareLists *self)
{
  g_autoptr (GArray) handed = demarc_comparison_gather_handed (self->comparison, self->column);
  g_autoptr (GArray) taken = demarc_comparison_gather_taken (self->comparison, self->column);
  g_autofree char *handed_title = demarc_comparison_dup_handed_title (self->comparison);
  g_autofree char *taken_title = demarc_comparison_dup_taken_title (self->comparison);

  add_overlap (self, DEMARC_OVERLAP_THERE);
  add_overlap (self, DEMARC_OVERLAP_HERE);
  if (demarc_comparison_knows_duties (self->comparison,
                                      demarc_comparison_get_baseline (self->comparison),
                                      self->column))
    add_duties (self, handed_title, handed);
  if (demarc_comparison_knows_duties (self->comparison, self->column, self->column))
    add_duties (self, taken_title, taken);
  add_overlap (self, DEMARC_OVERLAP_COMMON);
  add_overlap (self, DEMARC_OVERLAP_OPEN);
}

/* Calls something for each row. */
static void
update_rows (DemarcCompareLists *self)
{
  for (GtkWidget *group = gtk_widget_get_first_child (GTK_WIDGET (self)); group != NULL;
       group = gtk_widget_get_next_sibling (group))
    for (GtkWidget *row = gtk_widget_get_first_child (gtk_widget_get_last_child (group));
         row != NULL; row = gtk_widget_get_next_sibling (row))
      update_row (self, row);
}

static void
demarc_compare_lists_dispose (GObject *object)
{
  DemarcCompareLists *self = DEMARC_COMPARE_LISTS (object);

  clear (self);
  g_clear_object (&self->comparison);

  G_OBJECT_CLASS (demarc_compare_lists_parent_class)->dispose (object);
}

static void
demarc_compare_lists_class_init (DemarcCompareListsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_compare_lists_dispose;

  /**
   * DemarcCompareLists::chosen:
   * @layer: the position of a layer in the model
   *
   * Emitted when an item is chosen.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, DEMARC_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparelists");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
demarc_compare_lists_init (DemarcCompareLists *self)
{
  self->selected = -1;
  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "spacing", SPACE,
                "column-width", GROUP_WIDTH, NULL);
}

/**
 * demarc_compare_lists_new:
 *
 * Makes empty lists.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_compare_lists_new (void)
{
  return g_object_new (DEMARC_TYPE_COMPARE_LISTS, NULL);
}

/**
 * demarc_compare_lists_show:
 * @self: lists
 * @comparison: (nullable): a comparison of two columns or more
 * @column: the one that is held against the baseline
 *
 * Shows what a column and the baseline have in common and what not.
 */
void
demarc_compare_lists_show (DemarcCompareLists *self,
                           DemarcComparison   *comparison,
                           guint               column)
{
  g_autofree char *title = NULL;

  g_return_if_fail (DEMARC_IS_COMPARE_LISTS (self));

  if (comparison == self->comparison && column == self->column)
    return;

  clear (self);
  g_set_object (&self->comparison, comparison);
  self->column = column;
  if (comparison == NULL)
    return;

  fill (self);
  title = demarc_comparison_dup_title (comparison, column);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/**
 * demarc_compare_lists_set_selected:
 * @self: lists
 * @layer: (nullable): the layer whose reasons are shown
 *
 * Marks the items of a layer.
 */
void
demarc_compare_lists_set_selected (DemarcCompareLists *self,
                                   DemarcLayer        *layer)
{
  g_return_if_fail (DEMARC_IS_COMPARE_LISTS (self));

  self->selected = layer == NULL ? -1 : (int) demarc_entry_get_position (DEMARC_ENTRY (layer));
  update_rows (self);
}
