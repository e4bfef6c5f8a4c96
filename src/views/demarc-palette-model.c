/* demarc-palette-model.c: what the palette lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-palette-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* So many rows of a kind, so that every kind has its place; of the best kind a few more. */
#define FEW  4
#define MORE 8

/* What was typed is told again up to this length: a whole page can be pasted. */
#define TOLD_MAX 60

/* The kind of things that can be done, behind those that can be found. */
#define COMMANDS DEMARC_N_FIND_KINDS
#define N_SECTIONS (DEMARC_N_FIND_KINDS + 1)

typedef struct
{
  char *title;
  char *action;
  char *keys;   /* or NULL */
  char *folded; /* the keys it is found by */
} Command;

/**
 * DemarcPaletteModel:
 *
 * The rows of the palette for what was typed: the answer if it asks something, else how it may have
 * been meant; what was found, kind by kind, the best kind first; and what can be done.
 */
struct _DemarcPaletteModel
{
  GObject        parent_instance;

  /* Owned */
  DemarcSession *session;
  DemarcFinder  *finder;
  GArray        *commands; /* of Command */
  GPtrArray     *items;    /* of DemarcPaletteItem */
  DemarcAnswer  *answer;   /* or NULL, if nothing is asked */
  DemarcReading *reading;  /* the one that was chosen, or NULL */
  DemarcEntry   *entry;    /* what is read, or NULL */
  char          *words;
  char          *message;

  guint          n_results;
  guint          expanded; /* the kind of which all are listed */
};

static GType
demarc_palette_model_get_item_type (GListModel *list)
{
  return DEMARC_TYPE_PALETTE_ITEM;
}

static guint
demarc_palette_model_get_n_items (GListModel *list)
{
  return DEMARC_PALETTE_MODEL (list)->items->len;
}

static gpointer
demarc_palette_model_get_item (GListModel *list,
                               guint       position)
{
  DemarcPaletteModel *self = DEMARC_PALETTE_MODEL (list);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = demarc_palette_model_get_item_type;
  iface->get_n_items = demarc_palette_model_get_n_items;
  iface->get_item = demarc_palette_model_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DemarcPaletteModel, demarc_palette_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
clear_command (gpointer data)
{
  Command *command = data;

  g_free (command->title);
  g_free (command->action);
  g_free (command->keys);
  g_free (command->folded);
}

static void
demarc_palette_model_finalize (GObject *object)
{
  DemarcPaletteModel *self = DEMARC_PALETTE_MODEL (object);

  g_clear_pointer (&self->commands, g_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->message, g_free);
  g_clear_object (&self->answer);
  g_clear_object (&self->reading);
  g_clear_object (&self->entry);
  g_clear_object (&self->finder);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (demarc_palette_model_parent_class)->finalize (object);
}

static void
demarc_palette_model_class_init (DemarcPaletteModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_palette_model_finalize;
}

static void
demarc_palette_model_init (DemarcPaletteModel *self)
{
  self->commands = g_array_new (FALSE, FALSE, sizeof (Command));
  g_array_set_clear_func (self->commands, clear_command);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->words = g_strdup ("");
  self->expanded = N_SECTIONS;
}

static DemarcRank
rate_command (DemarcPaletteModel *self,
              const Command      *command)
{
  const DemarcQuery *query = demarc_finder_get_query (self->finder);

  return demarc_query_get_n_words (query) == 0 ? DEMARC_RANK_EXACT
                                               : demarc_query_rate (query, command->folded, "");
}

static void
add_command (DemarcPaletteModel *self,
             PaletteRows        *rows,
             const Command      *command)
{
  DemarcPaletteItem *item =
    _demarc_palette_item_new (DEMARC_PALETTE_COMMAND, "system-run-symbolic", command->title);

  item->text = g_strdup (command->action);
  item->hint = g_strdup (command->keys);
  item->is_keys = TRUE;
  item->spoken = g_strdup (_("action"));
  item->ranges = demarc_query_find_ranges (demarc_finder_get_query (self->finder), command->title);
  _demarc_palette_rows_add (rows, item);
}

/* What can be done, the best first. */
static void
add_commands (DemarcPaletteModel *self,
              PaletteRows        *rows)
{
  _demarc_palette_rows_begin (rows, _("Actions"));
  for (guint rank = DEMARC_RANK_EXACT; rank > DEMARC_RANK_NONE; rank--)
    for (guint i = 0; i < self->commands->len; i++)
      {
        const Command *command = &g_array_index (self->commands, Command, i);

        if (rate_command (self, command) == rank)
          add_command (self, rows, command);
      }
}

/* How much was found of each kind, and how well. */
static void
rate_sections (DemarcPaletteModel *self,
               DemarcRank         *best)
{
  self->n_results = 0;
  for (guint kind = 0; kind < DEMARC_N_FIND_KINDS; kind++)
    {
      best[kind] = demarc_finder_get_best (self->finder, (DemarcFindKind) kind);
      self->n_results += demarc_finder_get_n_found (self->finder, (DemarcFindKind) kind);
    }

  best[COMMANDS] = DEMARC_RANK_NONE;
  for (guint i = 0; i < self->commands->len; i++)
    {
      DemarcRank rank = rate_command (self, &g_array_index (self->commands, Command, i));

      best[COMMANDS] = MAX (best[COMMANDS], rank);
      self->n_results += rank != DEMARC_RANK_NONE;
    }
}

/* What can be done comes after what one can go to, and before what one can read of. */
static guint
get_section (guint position)
{
  if (position <= DEMARC_FIND_LAYER)
    return position;

  return position == DEMARC_FIND_LAYER + 1 ? COMMANDS : position - 1;
}

/* Adds the sections, the one with the best row first. */
static void
add_sections (DemarcPaletteModel *self,
              PaletteRows        *rows)
{
  DemarcRank best[N_SECTIONS];
  guint max = MORE;

  rate_sections (self, best);
  for (guint rank = DEMARC_RANK_EXACT; rank > DEMARC_RANK_NONE; rank--)
    for (guint i = 0; i < N_SECTIONS; i++)
      {
        guint section = get_section (i);

        if (best[section] != rank)
          continue;
        if (section == COMMANDS)
          add_commands (self, rows);
        else
          _demarc_palette_add_found (rows, self->finder, (DemarcFindKind) section,
                                     section == self->expanded ? G_MAXUINT - 1 : max);
        max = FEW;
      }
}

static char *
dup_told (const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words, -1);

  return g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), TOLD_MAX));
}

/* Whether there is something to be answered. What only names a thing is found; but several subjects
 * at once, or a layer with its subject, are worth an answer even without a "who". */
static gboolean
is_worth_answering (DemarcAnswer *answer)
{
  DemarcReading *reading;

  if (demarc_answer_is_question (answer))
    return TRUE;
  if (demarc_answer_get_n_chosen (answer) == 0)
    return FALSE;

  reading = demarc_answer_get_reading (answer, 0);

  return demarc_reading_get_kind (reading) == DEMARC_READING_CELL ||
         demarc_reading_get_n_subjects (reading) > 1;
}

/* A single word asks nothing, unless it says so. */
static void
ask (DemarcPaletteModel *self)
{
  g_clear_object (&self->answer);
  if (demarc_query_get_n_words (demarc_finder_get_query (self->finder)) < 2 &&
      strchr (self->words, '?') == NULL)
    return;

  self->answer = demarc_model_ask (demarc_finder_get_model (self->finder), self->words,
                                   demarc_session_get_scheme (self->session),
                                   demarc_session_get_lens (self->session));
  if (!is_worth_answering (self->answer))
    g_clear_object (&self->answer);
}

static void
set_message (DemarcPaletteModel *self,
             char               *message)
{
  g_free (self->message);
  self->message = message;
}

/* The answer, or how the question may have been meant. */
static void
add_answer (DemarcPaletteModel *self,
            PaletteRows        *rows)
{
  g_autofree char *understood = NULL;

  if (self->reading != NULL)
    {
      understood = demarc_reading_dup_understood (self->reading);
      _demarc_palette_add_answer (rows, self->reading, understood);
    }
  else if (self->answer != NULL && demarc_answer_get_n_chosen (self->answer) == 1)
    {
      understood = demarc_answer_dup_understood (self->answer);
      _demarc_palette_add_answer (rows, demarc_answer_get_reading (self->answer, 0), understood);
    }
  else if (self->answer != NULL && demarc_answer_get_n_readings (self->answer) > 0)
    {
      set_message (self, demarc_answer_dup_understood (self->answer));
      _demarc_palette_add_readings (rows, self->answer);
    }
}

/* Says that nothing was found, and why, and what can be asked instead. */
static void
add_nothing (DemarcPaletteModel *self,
             PaletteRows        *rows)
{
  g_autofree char *told = dup_told (self->words);

  if (self->answer != NULL)
    set_message (self, demarc_answer_dup_understood (self->answer));
  else
    /* Translators: %s is what was typed. */
    set_message (self, g_strdup_printf (_("Nothing found for \"%s\"."), told));
  _demarc_palette_add_examples (rows);
}

static void
tell_mended (DemarcPaletteModel *self)
{
  const char *mended = demarc_finder_get_mended (self->finder);
  g_autofree char *told = dup_told (self->words);

  if (mended != NULL && self->message == NULL)
    /* Translators: %1$s is what was typed, %2$s what is searched for instead. */
    set_message (self, g_strdup_printf (_("Nothing is called \"%1$s\". Found for \"%2$s\":"), told,
                                        mended));
}

static void
add_rows (DemarcPaletteModel *self,
          PaletteRows        *rows)
{
  if (self->entry != NULL)
    {
      _demarc_palette_add_entry (rows, self->entry);
      return;
    }

  add_answer (self, rows);
  if (self->reading != NULL)
    return;
  if (demarc_query_get_n_words (demarc_finder_get_query (self->finder)) == 0)
    _demarc_palette_add_examples (rows);
  add_sections (self, rows);
  if (rows->items->len == 0)
    add_nothing (self, rows);
  else
    tell_mended (self);
}

static void
update (DemarcPaletteModel *self)
{
  PaletteRows rows = { g_ptr_array_new_with_free_func (g_object_unref), self->session,
                       demarc_finder_get_model (self->finder), NULL };
  g_autoptr (GPtrArray) old = self->items;

  set_message (self, NULL);
  add_rows (self, &rows);
  g_free (rows.head);
  self->items = rows.items;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, old->len, self->items->len);
}

/**
 * demarc_palette_model_new:
 * @session: where one is
 * @finder: finds things of the session's model
 *
 * Makes the rows for nothing typed yet: what can be asked and done.
 *
 * Returns: (transfer full): the model
 */
DemarcPaletteModel *
demarc_palette_model_new (DemarcSession *session,
                          DemarcFinder  *finder)
{
  DemarcPaletteModel *self = g_object_new (DEMARC_TYPE_PALETTE_MODEL, NULL);

  self->session = g_object_ref (session);
  self->finder = g_object_ref (finder);
  demarc_finder_set_words (finder, "");
  update (self);

  return self;
}

/**
 * demarc_palette_model_add_command:
 * @self: a model
 * @title: what it does
 * @action: the name of an action with its target
 * @keys: (nullable): the key for it, as people read it
 *
 * Adds something that can be done. It is listed from the next change on.
 */
void
demarc_palette_model_add_command (DemarcPaletteModel *self,
                                  const char         *title,
                                  const char         *action,
                                  const char         *keys)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  Command command;

  g_return_if_fail (DEMARC_IS_PALETTE_MODEL (self));

  demarc_query_begin_keys (folded);
  demarc_query_add_name (folded, title);
  command = (Command) {
    g_strdup (title), g_strdup (action), g_strdup (keys), g_strdup (folded->str),
  };
  g_array_append_val (self->commands, command);
}

/**
 * demarc_palette_model_set_words:
 * @self: a model
 * @words: what was typed
 *
 * Lists what belongs to what was typed.
 */
void
demarc_palette_model_set_words (DemarcPaletteModel *self,
                                const char         *words)
{
  g_return_if_fail (DEMARC_IS_PALETTE_MODEL (self));

  g_free (self->words);
  self->words = g_strdup (words);
  self->expanded = N_SECTIONS;
  g_clear_object (&self->reading);
  g_clear_object (&self->entry);
  demarc_finder_set_words (self->finder, words);
  ask (self);
  update (self);
}

/**
 * demarc_palette_model_open:
 * @self: a model
 * @item: a row of it
 *
 * Opens what a row stands for where the palette itself can show it: the answer to a reading, the
 * text of something that is read, the rest of a section. Other rows change nothing.
 */
void
demarc_palette_model_open (DemarcPaletteModel *self,
                           DemarcPaletteItem  *item)
{
  g_return_if_fail (DEMARC_IS_PALETTE_MODEL (self));
  g_return_if_fail (DEMARC_IS_PALETTE_ITEM (item));

  if (item->kind == DEMARC_PALETTE_READING)
    g_set_object (&self->reading, item->reading);
  else if (item->kind == DEMARC_PALETTE_FOUND)
    g_set_object (&self->entry, item->entry);
  else if (item->kind == DEMARC_PALETTE_MORE)
    self->expanded = item->more;
  else
    return;

  update (self);
}

/**
 * demarc_palette_model_refresh:
 * @self: a model
 *
 * Lists the same again, after something happened that the rows tell of.
 */
void
demarc_palette_model_refresh (DemarcPaletteModel *self)
{
  g_return_if_fail (DEMARC_IS_PALETTE_MODEL (self));

  update (self);
}

/**
 * demarc_palette_model_get_message:
 * @self: a model
 *
 * Gets what is to be said above the rows: that a question was not understood, that nothing was
 * found, or what was searched for instead.
 *
 * Returns: (transfer none) (nullable): a sentence or two, or %NULL
 */
const char *
demarc_palette_model_get_message (DemarcPaletteModel *self)
{
  g_return_val_if_fail (DEMARC_IS_PALETTE_MODEL (self), NULL);

  return self->message;
}

/**
 * demarc_palette_model_dup_summary:
 * @self: a model
 *
 * Makes what screen readers say when one stops typing: the answer, or what was found and the first
 * of it.
 *
 * Returns: (transfer full): such as "12 results. Amazon RDS, service. Managed relational database"
 */
char *
demarc_palette_model_dup_summary (DemarcPaletteModel *self)
{
  g_autofree char *count = NULL;
  g_autofree char *first = NULL;

  g_return_val_if_fail (DEMARC_IS_PALETTE_MODEL (self), NULL);

  count = g_strdup_printf (ngettext ("%u result", "%u results", self->n_results),
                           self->n_results);
  if (self->items->len == 0)
    return g_strdup (self->message != NULL ? self->message : count);

  first = demarc_palette_item_dup_name (g_ptr_array_index (self->items, 0));
  if (self->message != NULL)
    return g_strconcat (self->message, " ", first, NULL);
  if (((DemarcPaletteItem *) g_ptr_array_index (self->items, 0))->lines != NULL)
    return g_steal_pointer (&first);

  /* Translators: read aloud. %1$s is such as "12 results", %2$s the first of them. */
  return g_strdup_printf (_("%1$s. %2$s"), count, first);
}
