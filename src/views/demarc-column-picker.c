/* demarc-column-picker.c: finding another column
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-column-picker.h"

#include <glib/gi18n-lib.h>

#include "demarc-column-choice.h"

/* Of each kind; more are found by typing more. */
#define CHOICES_MAX 60

#define WIDTH 320
#define HEIGHT_MAX 420

/**
 * DemarcColumnPicker:
 *
 * Finds a column to add: the subject of a column as one document has it, its category in a scheme,
 * or any service, variant or category by what is typed.
 */
struct _DemarcColumnPicker
{
  GtkWidget      parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget     *entry;
  GtkListBox    *list;
  GtkWidget     *empty_label;

  /* Owned */
  DemarcSession *session;
  DemarcFinder  *finder;
  DemarcStack   *stack;   /* the column that others are offered for; NULL if there is none */
};

G_DEFINE_FINAL_TYPE (DemarcColumnPicker, demarc_column_picker, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static DemarcColumnChoice *
get_choice (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "choice");
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_choice (DemarcColumnPicker *self,
            DemarcColumnChoice *choice)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *title = demarc_column_choice_get_title (choice);
  const char *detail = demarc_column_choice_get_detail (choice);
  /* Translators: read aloud for a column that can be added: %1$s is what it shows, %2$s what that
   * is. */
  g_autofree char *name = *detail == '\0' ? g_strdup (title)
                                          : g_strdup_printf (_("%1$s: %2$s"), title, detail);

  gtk_box_append (GTK_BOX (box), make_label (title, NULL));
  if (*detail != '\0')
    gtk_box_append (GTK_BOX (box), make_label (detail, "dim-label"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), "choice", g_object_ref (choice), g_object_unref);
  gtk_list_box_append (self->list, row);
}

/* Adds those that have what was typed in their names. */
static void
add_choices (DemarcColumnPicker *self,
             GPtrArray          *choices)
{
  const DemarcQuery *query = demarc_finder_get_query (self->finder);
  gboolean is_all = query == NULL || demarc_query_get_n_words (query) == 0;

  for (guint i = 0; i < choices->len; i++)
    {
      DemarcColumnChoice *choice = g_ptr_array_index (choices, i);
      DemarcColumnKind kind = demarc_column_choice_get_kind (choice);
      g_autoptr (GString) keys = g_string_new (NULL);

      demarc_query_begin_keys (keys);
      demarc_query_add_name (keys, demarc_column_choice_get_title (choice));
      if (kind == DEMARC_COLUMN_SCHEME)
        demarc_query_add_name (keys, demarc_column_choice_get_detail (choice));
      if (is_all || kind == DEMARC_COLUMN_SERVICE || kind == DEMARC_COLUMN_CATEGORY ||
          demarc_query_rate (query, keys->str, "") != DEMARC_RANK_NONE)
        add_choice (self, choice);
    }
}

static void
clear (DemarcColumnPicker *self)
{
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0))) != NULL)
    gtk_list_box_remove (self->list, row);
}

static void
fill (DemarcColumnPicker *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GPtrArray) subjects = NULL;

  clear (self);
  if (self->session == NULL)
    return;

  demarc_finder_set_words (self->finder, words);
  subjects = demarc_session_gather_subject_columns (self->session, self->finder, CHOICES_MAX);

  /* What can hardly be found by typing comes first, unless something is typed. */
  if (*words != '\0')
    add_choices (self, subjects);
  if (self->stack != NULL)
    {
      g_autoptr (GPtrArray) lenses =
        demarc_session_gather_lens_columns (self->session, self->stack);
      g_autoptr (GPtrArray) schemes =
        demarc_session_gather_scheme_columns (self->session, self->stack);

      add_choices (self, lenses);
      add_choices (self, schemes);
    }
  if (*words == '\0')
    add_choices (self, subjects);
  gtk_widget_set_visible (self->empty_label,
                          gtk_list_box_get_row_at_index (self->list, 0) == NULL);
}

/* Headings */

static char *
dup_heading (DemarcColumnPicker *self,
             DemarcColumnKind    kind)
{
  g_autofree char *subject =
    self->stack == NULL ? NULL
                        : demarc_subject_dup_full_title (demarc_stack_get_subject (self->stack));

  switch (kind)
    {
    case DEMARC_COLUMN_LENS:
      /* Translators: over a list of documents; %s is a service or category. */
      return g_strdup_printf (_("%s, as a Document Has It"), subject);
    case DEMARC_COLUMN_SCHEME:
      /* Translators: over the categories that each scheme has for something; %s is a service or
       * category. */
      return g_strdup_printf (_("%s, as a Scheme Sorts It"), subject);
    case DEMARC_COLUMN_CATEGORY:
      return g_strdup (_("Categories"));
    case DEMARC_COLUMN_SERVICE:
    default:
      return g_strdup (_("Services"));
    }
}

static void
header_cb (GtkListBoxRow *row,
           GtkListBoxRow *before,
           gpointer       user_data)
{
  DemarcColumnKind kind = demarc_column_choice_get_kind (get_choice (row));
  g_autofree char *heading = NULL;

  if (before != NULL && demarc_column_choice_get_kind (get_choice (before)) == kind)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  heading = dup_heading (DEMARC_COLUMN_PICKER (user_data), kind);
  gtk_list_box_row_set_header (row, make_label (heading, "picker-heading"));
}

/* Choosing */

static void
activated_cb (GtkListBox         *list,
              GtkListBoxRow      *row,
              DemarcColumnPicker *self)
{
  g_autofree char *column = g_strdup (demarc_column_choice_get_column (get_choice (row)));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, column);
}

/* Enter takes the first one. */
static void
entry_activated_cb (GtkSearchEntry     *entry,
                    DemarcColumnPicker *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

  if (first != NULL)
    activated_cb (self->list, first, self);
}

static void
next_cb (GtkSearchEntry     *entry,
         DemarcColumnPicker *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint                  key,
        guint                  code,
        GdkModifierType        modifiers,
        DemarcColumnPicker    *self)
{
  if (key != GDK_KEY_Down && key != GDK_KEY_KP_Down)
    return FALSE;

  next_cb (GTK_SEARCH_ENTRY (self->entry), self);

  return TRUE;
}

static void
changed_cb (GtkEditable        *entry,
            DemarcColumnPicker *self)
{
  fill (self);
}

/* Escape closes the popover around it, whatever is typed. */
static void
stop_cb (GtkSearchEntry     *entry,
         DemarcColumnPicker *self)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_POPOVER);

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
demarc_column_picker_dispose (GObject *object)
{
  DemarcColumnPicker *self = DEMARC_COLUMN_PICKER (object);
  GtkWidget *child;

  if (self->list != NULL)
    gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  self->list = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  g_clear_object (&self->finder);
  g_clear_object (&self->stack);

  G_OBJECT_CLASS (demarc_column_picker_parent_class)->dispose (object);
}

static void
demarc_column_picker_class_init (DemarcColumnPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_column_picker_dispose;

  /**
   * DemarcColumnPicker::chosen:
   * @column: a column, as it is written
   *
   * Emitted when a column is chosen.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "columnpicker");
}

static void
add_entry (DemarcColumnPicker *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  const char *words = _("Search services and categories");

  self->entry = gtk_search_entry_new ();
  g_object_set (self->entry, "placeholder-text", words, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  g_signal_connect (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect (self->entry, "activate", G_CALLBACK (entry_activated_cb), self);
  g_signal_connect (self->entry, "next-match", G_CALLBACK (next_cb), self);
  g_signal_connect (self->entry, "stop-search", G_CALLBACK (stop_cb), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (self->entry, keys);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
}

static void
add_list (DemarcColumnPicker *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Columns that can be added"), -1);
  g_signal_connect (list, "row-activated", G_CALLBACK (activated_cb), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), HEIGHT_MAX);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

static void
demarc_column_picker_init (DemarcColumnPicker *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 8);
  gtk_widget_set_size_request (GTK_WIDGET (self), WIDTH, -1);
  add_entry (self);
  add_list (self);
  self->empty_label = make_label (_("Nothing else is called so."), "dim-label");
  gtk_widget_set_visible (self->empty_label, FALSE);
  gtk_widget_set_parent (self->empty_label, GTK_WIDGET (self));
}

/**
 * demarc_column_picker_new:
 *
 * Makes a picker that offers nothing yet.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_column_picker_new (void)
{
  return g_object_new (DEMARC_TYPE_COLUMN_PICKER, NULL);
}

/**
 * demarc_column_picker_begin:
 * @self: a picker
 * @session: the session whose comparison gets a column
 * @column: the column that others are offered for
 *
 * Begins anew: with nothing typed, and what can be added now.
 */
void
demarc_column_picker_begin (DemarcColumnPicker *self,
                            DemarcSession      *session,
                            guint               column)
{
  DemarcModel *model = demarc_session_get_model (session);
  DemarcComparison *comparison = demarc_session_get_comparison (session);
  DemarcStack *stack =
    comparison == NULL ? NULL : demarc_comparison_get_stack (comparison, column);

  g_return_if_fail (DEMARC_IS_COLUMN_PICKER (self));

  g_set_object (&self->session, session);
  g_set_object (&self->stack, stack);
  if (self->finder == NULL || demarc_finder_get_model (self->finder) != model)
    {
      g_clear_object (&self->finder);
      self->finder = demarc_finder_new (model);
    }

  g_signal_handlers_block_by_func (self->entry, changed_cb, self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  g_signal_handlers_unblock_by_func (self->entry, changed_cb, self);
  fill (self);
  gtk_widget_grab_focus (self->entry);
}
