/* demarc-ask-pick.c: all ways to understand a question
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

/* Words such as "backup", which is a layer's word and a service, stand for either. With more of
 * them in one question than this, the others stand for what they mean first. */
#define MAX_DOUBLE 4

/* Nobody's question can be put together in more ways than this. */
#define MAX_PICKS 500

typedef struct
{
  AskChoice choice;
  GArray   *picks; /* of AskPick */
} Picking;

static const AskItem *
get_item (const Picking *self,
          guint          position)
{
  return &g_array_index (self->choice.items, AskItem, position);
}

static void
add_pick (Picking *self)
{
  AskPick pick = { 0 };

  if (self->picks->len < MAX_PICKS && _demarc_ask_make_pick (&self->choice, &pick))
    g_array_append_val (self->picks, pick);
}

/* Whether a category is meant: where a word names one in several schemes, the one in the scheme in
 * use is, else the first. */
static gboolean
is_category_meant (const Picking *self,
                   const AskTerm *term,
                   guint          position)
{
  DemarcModel *model = self->choice.model;
  DemarcCategory *category = _demarc_ask_get_meaning (term, position)->category;

  if (demarc_model_get_category_scheme (model, category) == self->choice.scheme)
    return TRUE;

  for (guint i = 0; i < term->meanings->len; i++)
    {
      DemarcCategory *other = _demarc_ask_get_meaning (term, i)->category;

      if (other != NULL && i != position &&
          (i < position ||
           demarc_model_get_category_scheme (model, other) == self->choice.scheme))
        return FALSE;
    }

  return TRUE;
}

/* What a meaning as a subject is worth; 0 for one that is none. */
static double
weigh_subject (const Picking *self,
               const AskItem *item,
               const AskTerm *term,
               guint          position)
{
  const AskMeaning *meaning = _demarc_ask_get_meaning (term, position);
  double weight = item->spelling * meaning->weight;

  if (meaning->kind != ASK_SUBJECT)
    return 0;
  if (meaning->category != NULL)
    return is_category_meant (self, term, position) ? weight : 0;

  /* "Container image" is a form of Lambda, but not for everybody who says it. */
  if (meaning->variant != NULL && _demarc_ask_can_mean (item, ASK_LAYER))
    return weight * 0.75;

  return weight;
}

/* Gets the @position-th meaning of an item as a subject. */
static gboolean
get_subject (const Picking *self,
             const AskItem *item,
             guint          position,
             AskMeaning    *meaning)
{
  for (guint i = 0; i < item->n_terms; i++)
    for (guint j = 0; j < item->terms[i]->meanings->len; j++)
      {
        double weight = weigh_subject (self, item, item->terms[i], j);

        if (weight > 0 && position-- == 0)
          {
            *meaning = *_demarc_ask_get_meaning (item->terms[i], j);
            meaning->weight = weight;
            return TRUE;
          }
      }

  return FALSE;
}

static AskMeaning
get_best_subject (const Picking *self,
                  const AskItem *item)
{
  AskMeaning best = { .weight = 0 };
  AskMeaning meaning;

  for (guint i = 0; get_subject (self, item, i, &meaning); i++)
    if (meaning.weight > best.weight)
      best = meaning;

  return best;
}

static gboolean
is_same_subject (const AskMeaning *one,
                 const AskMeaning *two)
{
  return one->service == two->service && one->variant == two->variant &&
         one->category == two->category;
}

/* Takes the best meaning of every subject, and then each other meaning of one of them. */
static void
try_subjects (Picking *self)
{
  GArray *items = self->choice.items;

  for (guint i = 0; i < items->len; i++)
    if (self->choice.roles[i] == ASK_ROLE_SUBJECT)
      self->choice.meanings[i] = get_best_subject (self, get_item (self, i));
  add_pick (self);

  for (guint i = 0; i < items->len; i++)
    {
      AskMeaning best = self->choice.meanings[i];

      if (self->choice.roles[i] != ASK_ROLE_SUBJECT)
        continue;
      for (guint j = 0; get_subject (self, get_item (self, i), j, &self->choice.meanings[i]); j++)
        if (!is_same_subject (&self->choice.meanings[i], &best))
          add_pick (self);
      self->choice.meanings[i] = best;
    }
}

static void
try_layers (Picking *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < demarc_model_get_n_layers (self->choice.model); i++)
    {
      gboolean named = FALSE;

      self->choice.layer = demarc_model_get_layer (self->choice.model, i);
      for (guint j = 0; j < self->choice.items->len && !named; j++)
        named = self->choice.roles[j] == ASK_ROLE_LAYER &&
                _demarc_ask_weigh_layer (get_item (self, j), self->choice.layer) > 0;
      if (named)
        try_subjects (self);
      any |= named;
    }

  self->choice.layer = NULL;
  if (!any)
    try_subjects (self);
}

/* An area narrows the services that are asked for: "which databases", "storage services". */
static gboolean
narrows (const Picking *self,
         guint          position)
{
  const AskItem *before = position == 0 ? NULL : get_item (self, position - 1);
  const AskItem *after =
    position + 1 == self->choice.items->len ? NULL : get_item (self, position + 1);

  return (before != NULL && (before->flags & ASK_WHICH) != 0) ||
         (after != NULL && (after->flags & ASK_SERVICE) != 0);
}

/* What an item can stand for; returns how many things. */
static guint
get_roles (const Picking *self,
           guint          position,
           AskRole       *roles)
{
  const AskItem *item = get_item (self, position);
  guint n = 0;

  if (_demarc_ask_can_mean (item, ASK_LAYER))
    roles[n++] = ASK_ROLE_LAYER;
  if (_demarc_ask_can_mean (item, ASK_SUBJECT))
    roles[n++] = ASK_ROLE_SUBJECT;
  if (_demarc_ask_can_mean (item, ASK_AREA) && narrows (self, position))
    roles[n++] = ASK_ROLE_AREA;
  if (n == 0)
    roles[n++] = ASK_ROLE_NONE;

  return n;
}

/* Goes through all choices of what the items from a place on stand for. */
static void
choose_roles (Picking *self,
              guint    position,
              guint    n_double)
{
  AskRole roles[ASK_N_ROLES];
  guint n;

  if (position == self->choice.items->len)
    {
      try_layers (self);
      return;
    }

  n = get_roles (self, position, roles);
  if (n > 1 && ++n_double > MAX_DOUBLE)
    n = 1;

  for (guint i = 0; i < n && self->picks->len < MAX_PICKS; i++)
    {
      self->choice.roles[position] = roles[i];
      choose_roles (self, position + 1, n_double);
    }
}

static guint
get_place (const AskMeaning *meaning)
{
  gpointer entry = meaning->category != NULL  ? (gpointer) meaning->category
                   : meaning->variant != NULL ? (gpointer) meaning->variant
                                              : (gpointer) meaning->service;

  return demarc_entry_get_position (DEMARC_ENTRY (entry));
}

static int
compare_numbers (guint a,
                 guint b)
{
  return a < b ? -1 : a > b;
}

/* The best first. Of equally good ones a single cell comes first, then the other kinds in their
 * order, then the layers and the subjects in the order of the model, fewer subjects first. */
static int
compare_picks (gconstpointer a,
               gconstpointer b)
{
  const AskPick *one = a;
  const AskPick *two = b;
  int order = one->score > two->score ? -1 : one->score < two->score;

  if (order == 0)
    order = compare_numbers (one->kind, two->kind);
  if (order == 0 && one->layer != NULL && two->layer != NULL)
    order = compare_numbers (demarc_entry_get_position (DEMARC_ENTRY (one->layer)),
                             demarc_entry_get_position (DEMARC_ENTRY (two->layer)));
  if (order == 0)
    order = compare_numbers (one->n_subjects, two->n_subjects);
  for (guint i = 0; order == 0 && i < MIN (one->n_subjects, two->n_subjects); i++)
    {
      order = compare_numbers (one->subjects[i].variant != NULL, two->subjects[i].variant != NULL);
      if (order == 0)
        order = compare_numbers (get_place (&one->subjects[i]), get_place (&two->subjects[i]));
    }

  return order;
}

static gboolean
is_same_pick (const AskPick *one,
              const AskPick *two)
{
  gboolean is_same = one->kind == two->kind && one->layer == two->layer &&
                     one->n_subjects == two->n_subjects && one->category == two->category &&
                     one->area == two->area;

  for (guint i = 0; is_same && i < one->n_subjects; i++)
    is_same = is_same_subject (&one->subjects[i], &two->subjects[i]);

  return is_same;
}

static void
drop_repeated (GArray *picks)
{
  for (guint i = 0; i < picks->len; i++)
    for (guint j = picks->len; j-- > i + 1;)
      if (is_same_pick (&g_array_index (picks, AskPick, i), &g_array_index (picks, AskPick, j)))
        g_array_remove_index (picks, j);
}

/* Finds all ways to put together what stands in a question, the best first. */
GArray *
_demarc_ask_pick (DemarcModel     *model,
                  DemarcScheme    *scheme,
                  GArray          *items,
                  const AskIntent *intent)
{
  Picking self = { .choice = { model, scheme, items, intent } };

  self.picks = g_array_new (FALSE, FALSE, sizeof (AskPick));
  choose_roles (&self, 0, 0);
  g_array_sort (self.picks, compare_picks);
  drop_repeated (self.picks);

  return self.picks;
}
