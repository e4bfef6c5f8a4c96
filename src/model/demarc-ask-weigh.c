/* demarc-ask-weigh.c: how good a way to understand a question is
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

/* The score of a way to understand a question is a product of
 *
 *   how much of what stands in the question it makes use of,
 *   how well the words name the layer, and each subject, and
 *   how well the kind of the question fits.
 *
 * Words that are not known count as if they stood for something that it does not make use of. */

/* How much a thing in the question matters beside the others. */
#define MATTERS   1.0
#define VERB      0.5
#define LOST_VERB 0.25 /* one that is made no use of: "update" of firewall rules */
#define WEAK      0.4
#define FORM      0.3

static const AskItem *
get_item (const AskChoice *self,
          guint            position)
{
  return &g_array_index (self->items, AskItem, position);
}

/* How well an item names a layer; 0 if it does not. */
double
_demarc_ask_weigh_layer (const AskItem *item,
                              DemarcLayer   *layer)
{
  double best = 0;

  for (guint i = 0; i < item->n_terms; i++)
    for (guint j = 0; j < item->terms[i]->meanings->len; j++)
      {
        const AskMeaning *meaning = _demarc_ask_get_meaning (item->terms[i], j);

        if (meaning->kind == ASK_LAYER && meaning->layer == layer)
          best = MAX (best, meaning->weight * item->spelling);
      }

  return best;
}

static gboolean
has_meaning (const AskItem *item)
{
  return _demarc_ask_can_mean (item, ASK_LAYER) || _demarc_ask_can_mean (item, ASK_SUBJECT);
}

/* "RDS database" is RDS, as "S3 bucket" is S3. */
static gboolean
accompanies_subject (const AskChoice *self,
                     guint            position)
{
  return (get_item (self, position)->flags & ASK_THING) != 0 &&
         ((position > 0 && self->roles[position - 1] == ASK_ROLE_SUBJECT) ||
          (position + 1 < self->items->len &&
           self->roles[position + 1] == ASK_ROLE_SUBJECT));
}

/* How much an item without a layer or a subject matters. */
static double
get_side_importance (const AskItem *item,
                     gboolean       has_subject)
{
  if (item->n_terms == 0)
    return MATTERS;
  if ((item->flags & ASK_FILLER) != 0)
    return 0;
  if ((item->flags & ASK_THING) != 0)
    return has_subject ? 0 : WEAK;
  if (_demarc_ask_can_mean (item, ASK_AREA))
    return VERB;

  return _demarc_ask_can_mean (item, ASK_FORM) ? FORM : 0;
}

static double
get_importance (const AskChoice *self,
                guint            position,
                gboolean         has_subject)
{
  const AskItem *item = get_item (self, position);
  gboolean is_used = self->is_used[position];

  if (!has_meaning (item))
    return get_side_importance (item, has_subject);
  if (!is_used && item->spelling < 1)
    return MATTERS;
  if (!is_used && accompanies_subject (self, position))
    return 0;
  if ((item->flags & ASK_FIRM) != 0)
    return is_used ? VERB : MATTERS;
  if ((item->flags & ASK_VERB) != 0)
    return is_used ? VERB : LOST_VERB;

  return (item->flags & ASK_WEAK) != 0 ? WEAK : MATTERS;
}

static guint
find_neighbor (const AskChoice *self,
               guint            position,
               int              step)
{
  for (guint i = position + (guint) step; i < self->items->len; i += (guint) step)
    if (get_item (self, i)->n_terms == 0 || has_meaning (get_item (self, i)))
      return i;

  return G_MAXUINT;
}

static gboolean
is_layer (const AskChoice *self,
          guint            position)
{
  return position < self->items->len && self->roles[position] == ASK_ROLE_LAYER;
}

/* Whether an item is one of several layers that are asked for at once: "OS, runtime and code". */
static gboolean
is_listed (const AskChoice *self,
           guint            position)
{
  for (guint i = 1; i + 1 < self->items->len; i++)
    {
      guint left = find_neighbor (self, i, -1);
      guint right = find_neighbor (self, i, 1);

      if ((get_item (self, i)->flags & ASK_AND) == 0 || !is_layer (self, left) ||
          !is_layer (self, right))
        continue;
      if (position == left || position == right)
        return TRUE;
      for (left = find_neighbor (self, left, -1);
           is_layer (self, left) && (get_item (self, left)->flags & ASK_VERB) == 0;
           left = find_neighbor (self, left, -1))
        if (position == left)
          return TRUE;
    }

  return FALSE;
}

/* How well the words name the layer. Of a list only the item in it counts, so that its layers come
 * out equal: each is one answer, and the others are not forgotten but answered beside it. */
double
_demarc_ask_use_layer (AskChoice *self)
{
  double all = 0;
  double weighed = 0;
  gboolean listed = FALSE;

  for (guint i = 0; i < self->items->len && self->layer != NULL; i++)
    listed |= is_listed (self, i) &&
              _demarc_ask_weigh_layer (get_item (self, i), self->layer) > 0;

  for (guint i = 0; i < self->items->len && self->layer != NULL; i++)
    {
      double weight = _demarc_ask_weigh_layer (get_item (self, i), self->layer);
      gboolean in_list = listed && is_listed (self, i);

      if (!is_layer (self, i) || (weight == 0 && !in_list))
        continue;

      self->is_used[i] = TRUE;
      if (weight > 0 && in_list == listed)
        {
          all += get_importance (self, i, TRUE);
          weighed += get_importance (self, i, TRUE) * weight;
        }
    }

  return all > 0 ? weighed / all : 1;
}


/* How much of what stands in the question is made use of. Asking how or when, and asking twice, is
 * something that no reading makes use of. What is lost on it, @lost tells by a bit for each item.
 * */
double
_demarc_ask_get_coverage (const AskChoice *self,
                          gboolean         has_subject,
                          guint64         *lost)
{
  double all = self->intent->is_off ? MATTERS : 0;
  double used = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      double importance = get_importance (self, i, has_subject);

      all += importance;
      if (self->is_used[i])
        used += importance;
      else if (importance > LOST_VERB)
        *lost |= (guint64) 1 << i;
    }

  return all > 0 ? used / all : 0;
}
