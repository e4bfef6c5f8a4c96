/* demarc-matrix-read.c: what is shown of the matrix, as words that people type
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-place-private.h"
#include "demarc-subject.h"

#define CATEGORY_PREFIX "category:"

static const char *const sorts[] = { "model", "name", "yours" };
static const char *const groups[] = { "none", "category", "area" };

/* A text read in. Each reader returns whether it found what the words mean, or says what is
 * wrong. */
typedef struct
{
  DemarcMatrixOptions  *options;
  DemarcModel          *model;
  DemarcScheme         *scheme;
  const char           *words;
  char                 *shown;  /* the words as a message shows them */
  char                **message;
  char                **hint;
} Reading;

static const char *
get_id (gpointer entry)
{
  return demarc_entry_get_id (DEMARC_ENTRY (entry));
}

/* A category with its scheme, so that it means the same under every one. */
static char *
dup_category (DemarcModel    *model,
              DemarcCategory *category)
{
  return g_strconcat (CATEGORY_PREFIX, get_id (demarc_model_get_category_scheme (model, category)),
                      "/", get_id (category), NULL);
}

static int
find_word (const char *const *words,
           guint              n,
           const char        *given)
{
  g_autofree char *folded = demarc_words_fold (given);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (words[i], folded))
      return (int) i;

  return -1;
}

static gboolean
read_sort (Reading *self)
{
  int sort = find_word (sorts, G_N_ELEMENTS (sorts), self->words);
  DemarcEntry *layer;
  DemarcNearest nearest;

  self->options->sort_layer = NULL;
  if (sort >= 0)
    {
      self->options->sort = (DemarcMatrixSort) sort;
      return TRUE;
    }

  layer = demarc_model_find_layer (self->model, self->words, NULL);
  if (layer != NULL)
    {
      self->options->sort = DEMARC_MATRIX_SORT_LAYER;
      self->options->sort_layer = DEMARC_LAYER (layer);
      return TRUE;
    }

  demarc_nearest_begin (&nearest, self->words);
  for (guint i = DEMARC_MATRIX_SORT_NAME; i < G_N_ELEMENTS (sorts); i++)
    demarc_nearest_offer (&nearest, sorts[i]);
  _demarc_matrix_offer_layers (&nearest, self->model);
  *self->hint = demarc_nearest_hint (&nearest);
  *self->message =
    g_strdup_printf (_("there is no order '%s'; an order is 'name', 'yours' or a layer"),
                     self->shown);

  return FALSE;
}

static gboolean
read_group (Reading *self)
{
  int group = find_word (groups, G_N_ELEMENTS (groups), self->words);
  DemarcNearest nearest;

  if (group >= 0)
    {
      self->options->group = (DemarcMatrixGroup) group;
      return TRUE;
    }

  demarc_nearest_begin (&nearest, self->words);
  for (guint i = DEMARC_MATRIX_GROUP_CATEGORY; i < G_N_ELEMENTS (groups); i++)
    demarc_nearest_offer (&nearest, groups[i]);
  *self->hint = demarc_nearest_hint (&nearest);
  *self->message =
    g_strdup_printf (_("there are no groups '%s'; groups are 'category' or 'area'"), self->shown);

  return FALSE;
}

static gboolean
read_area (Reading *self)
{
  DemarcEntry *area = demarc_model_find_area (self->model, self->words, self->hint);
  g_autoptr (GPtrArray) ids = NULL;
  g_autofree char *all = NULL;

  if (area != NULL)
    {
      self->options->area = DEMARC_AREA (area);
      return TRUE;
    }

  ids = g_ptr_array_new ();
  for (guint i = 0; i < demarc_model_get_n_areas (self->model); i++)
    g_ptr_array_add (ids, (gpointer) get_id (demarc_model_get_area (self->model, i)));
  g_ptr_array_add (ids, NULL);
  all = g_strjoinv (", ", (char **) ids->pdata);
  /* Translators: %2$s is a list of all areas. */
  *self->message = g_strdup_printf (_("there is no area '%1$s'; there are %2$s"), self->shown, all);

  return FALSE;
}

/* The nearest category. What marks it as one would make every category seem near. */
static char *
dup_category_hint (DemarcModel *model,
                   const char  *words)
{
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, words);
  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    {
      DemarcCategory *category = demarc_model_get_any_category (model, i);
      g_autofree char *answer = g_strconcat (CATEGORY_PREFIX, get_id (category), NULL);
      g_autofree char *whole = dup_category (model, category);

      demarc_nearest_offer_for (&nearest, get_id (category), answer);
      demarc_nearest_offer_for (&nearest, demarc_entry_get_title (DEMARC_ENTRY (category)),
                                answer);
      demarc_nearest_offer_for (&nearest, whole + strlen (CATEGORY_PREFIX), whole);
    }

  return demarc_nearest_hint (&nearest);
}

/* The words are a category, with or without what marks it as one elsewhere. */
static gboolean
read_category (Reading *self)
{
  const char *words = g_str_has_prefix (self->words, CATEGORY_PREFIX)
                        ? self->words + strlen (CATEGORY_PREFIX) : self->words;
  g_autofree char *name = g_strconcat (CATEGORY_PREFIX, words, NULL);
  g_autoptr (DemarcSubject) subject =
    demarc_model_find_subject (self->model, name, self->scheme, NULL);

  if (subject != NULL)
    {
      self->options->category = demarc_subject_get_category (subject);
      return TRUE;
    }

  *self->hint = dup_category_hint (self->model, words);
  *self->message = g_strdup_printf (_("there is no category '%s'"), self->shown);

  return FALSE;
}

static gboolean
read_where (Reading *self)
{
  if (_demarc_matrix_find_where (self->model, self->words, &self->options->where_layer,
                                 &self->options->where_owner, self->hint))
    return TRUE;

  *self->message = g_strdup_printf (
    _("'%s' is not a layer and who answers for it, such as guest-os:customer"), self->shown);

  return FALSE;
}

static const struct
{
  const char *option;
  gboolean  (*read) (Reading *reading);
} readers[] = {
  { DEMARC_PLACE_SORT, read_sort },
  { DEMARC_PLACE_GROUP, read_group },
  { DEMARC_PLACE_AREA, read_area },
  { DEMARC_PLACE_CATEGORY, read_category },
  { DEMARC_PLACE_WHERE, read_where },
};

/* The options that are read from words, one after the other; %NULL behind the last. */
const char *
_demarc_matrix_get_choice (guint position)
{
  return position < G_N_ELEMENTS (readers) ? readers[position].option : NULL;
}

/**
 * demarc_matrix_options_read:
 * @self: options
 * @model: the model that they are for
 * @scheme: (nullable): the scheme in which a category is looked for first; %NULL for the default
 * @option: `DEMARC_PLACE_SORT`, `_GROUP`, `_AREA`, `_CATEGORY` or `_WHERE`
 * @words: what was given for it: ids or titles, case, accents and punctuation aside
 * @message: (out) (transfer full): what is wrong with the words, if that is so
 * @hint: (out) (nullable) (transfer full): what was probably meant then
 *
 * Reads the words for one option. They are the same in places and on the command line.
 *
 * Returns: whether they mean something
 */
gboolean
demarc_matrix_options_read (DemarcMatrixOptions  *self,
                            DemarcModel          *model,
                            DemarcScheme         *scheme,
                            const char           *option,
                            const char           *words,
                            char                **message,
                            char                **hint)
{
  g_autofree char *shown = _demarc_place_dup_shown (words);
  Reading reading = { self, model, scheme, words, shown, message, hint };

  *message = NULL;
  *hint = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    if (g_str_equal (readers[i].option, option))
      return readers[i].read (&reading);

  g_return_val_if_reached (FALSE);
}

/**
 * demarc_matrix_options_dup_text:
 * @self: options
 * @model: the model that they are for
 * @option: `DEMARC_PLACE_SORT`, `_GROUP`, `_AREA`, `_CATEGORY` or `_WHERE`
 *
 * Writes one option as places and the command line name it.
 *
 * Returns: (transfer full) (nullable): the text; %NULL for what is the default
 */
char *
demarc_matrix_options_dup_text (const DemarcMatrixOptions *self,
                                DemarcModel               *model,
                                const char                *option)
{
  if (g_str_equal (option, DEMARC_PLACE_SORT) && self->sort == DEMARC_MATRIX_SORT_LAYER)
    return self->sort_layer == NULL ? NULL : g_strdup (get_id (self->sort_layer));
  if (g_str_equal (option, DEMARC_PLACE_SORT) && self->sort != DEMARC_MATRIX_SORT_MODEL)
    return g_strdup (sorts[self->sort]);
  if (g_str_equal (option, DEMARC_PLACE_GROUP) && self->group != DEMARC_MATRIX_GROUP_NONE)
    return g_strdup (groups[self->group]);
  if (g_str_equal (option, DEMARC_PLACE_AREA) && self->area != NULL)
    return g_strdup (get_id (self->area));
  if (g_str_equal (option, DEMARC_PLACE_CATEGORY) && self->category != NULL)
    return dup_category (model, self->category);
  if (g_str_equal (option, DEMARC_PLACE_WHERE) && self->where_layer != NULL)
    return _demarc_matrix_dup_where (self->where_layer, self->where_owner);

  return NULL;
}
