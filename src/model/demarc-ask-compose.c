/* demarc-ask-compose.c: one way to understand a question
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

/* How well the kinds of questions fit: 1 unless something in the words speaks for another kind. */
#define FITS 1.0

/* Subjects that stand beside each other without an "and". */
#define NOT_LISTED 0.9

/* "Backup of RDS" has a second subject only for those who say AWS Backup. */
#define NOT_A_NAME 0.7

/* "What do I do for KMS" can be about keys on all services, but hardly is. */
#define NOT_A_TASK 0.8

/* "Which services" without a side; it can only be told whose each one is. */
#define NO_SIDE 0.9

/* "Which services does AWS run" without a layer. */
#define NO_LAYER 0.7

/* What tells of all sides answers no "not". */
#define NO_NOT 0.7

/* "The keys in KMS" are hardly the keys of all services. */
#define NOT_ALL 0.8

/* What is asked of all services, and holds a word that may have named another subject. */
#define BLURRED 0.75

static const AskItem *
get_item (const AskChoice *self,
          guint            position)
{
  return &g_array_index (self->items, AskItem, position);
}

static gboolean
is_between (const AskChoice *self,
            guint            one,
            guint            two,
            guint            flag)
{
  for (guint i = MIN (one, two) + 1; i < MAX (one, two); i++)
    if ((get_item (self, i)->flags & flag) != 0)
      return TRUE;

  return FALSE;
}

/* The form of a service that an item can stand for. */
static const AskMeaning *
get_form (const AskItem *item,
          DemarcService *service)
{
  for (guint i = 0; i < item->n_terms; i++)
    for (guint j = 0; j < item->terms[i]->meanings->len; j++)
      {
        const AskMeaning *meaning = _demarc_ask_get_meaning (item->terms[i], j);

        if (meaning->kind == ASK_FORM && meaning->service == service)
          return meaning;
      }

  return NULL;
}

/* The form that stands beside its service: "ECS on EC2". */
static const AskMeaning *
find_form (const AskChoice *self,
           guint            position,
           guint           *at)
{
  const AskMeaning *subject = &self->meanings[position];

  if (subject->service == NULL || subject->variant != NULL ||
      demarc_service_get_n_variants (subject->service) == 0)
    return NULL;

  for (*at = 0; *at < self->items->len; (*at)++)
    {
      const AskMeaning *form = get_form (get_item (self, *at), subject->service);

      if (form != NULL && *at != position && !is_between (self, position, *at, ASK_AND))
        return form;
    }

  return NULL;
}

/* Puts services and their forms together; what was used as a form is no subject of its own. */
static void
use_forms (AskChoice *self,
           gboolean  *is_form)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      guint at;
      const AskMeaning *form =
        self->roles[i] == ASK_ROLE_SUBJECT ? find_form (self, i, &at) : NULL;

      if (form == NULL)
        continue;

      self->meanings[i].variant = form->variant;
      self->is_used[at] = TRUE;
      is_form[at] = TRUE;
    }
}

static gboolean
has_service (const AskChoice *self,
             const gboolean  *is_form)
{
  for (guint i = 0; i < self->items->len; i++)
    if (self->roles[i] == ASK_ROLE_SUBJECT && !is_form[i] && self->meanings[i].service != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
is_in_pick (const AskPick    *pick,
            const AskMeaning *subject)
{
  for (guint i = 0; i < pick->n_subjects; i++)
    if (pick->subjects[i].service == subject->service &&
        pick->subjects[i].variant == subject->variant &&
        pick->subjects[i].category == subject->category)
      return TRUE;

  return FALSE;
}

static gboolean
is_verb (const AskChoice *self,
         guint            position)
{
  return (get_item (self, position)->flags & ASK_VERB) != 0;
}

/* How well two subjects stand together. */
static double
weigh_list (const AskChoice *self,
            guint            one,
            guint            two)
{
  gboolean listed = is_between (self, one, two, ASK_AND);

  if ((is_verb (self, one) || is_verb (self, two)) && (self->layer != NULL || !listed))
    return NOT_A_NAME;

  return listed ? FITS : NOT_LISTED;
}

/* Gathers the subjects. Beside a service a category is not meant: "the container on ECS". Returns
 * how well the words name them. */
static double
use_subjects (AskChoice *self,
              AskPick   *pick)
{
  gboolean is_form[ASK_MAX_WORDS] = { FALSE };
  gboolean no_categories;
  guint last = G_MAXUINT;
  double fit = 1;

  use_forms (self, is_form);
  no_categories = has_service (self, is_form);
  for (guint i = 0; i < self->items->len; i++)
    {
      const AskMeaning *subject = &self->meanings[i];

      if (self->roles[i] != ASK_ROLE_SUBJECT || is_form[i] ||
          (no_categories && subject->category != NULL) || pick->n_subjects == ASK_MAX_SUBJECTS)
        continue;

      self->is_used[i] = TRUE;
      if (is_in_pick (pick, subject))
        continue;
      fit *= subject->weight;
      if (last != G_MAXUINT)
        fit *= weigh_list (self, last, i);
      last = i;
      pick->subjects[pick->n_subjects++] = *subject;
    }

  return fit;
}

static DemarcArea *
get_area (const AskTerm *term)
{
  for (guint i = 0; i < term->meanings->len; i++)
    if (_demarc_ask_get_meaning (term, i)->kind == ASK_AREA)
      return _demarc_ask_get_meaning (term, i)->area;

  return NULL;
}

/* Makes a category or an area narrow the services that are asked for. There is room for one of
 * each; a second one is not made use of. */
static void
narrow (AskChoice *self,
        AskPick   *pick)
{
  pick->category = pick->n_subjects == 0 ? NULL : pick->subjects[0].category;
  pick->n_subjects = 0;

  for (guint i = 0; i < self->items->len; i++)
    if (self->roles[i] == ASK_ROLE_SUBJECT)
      self->is_used[i] = self->meanings[i].category == pick->category;
    else if (self->roles[i] == ASK_ROLE_AREA && pick->area == NULL)
      {
        pick->area = get_area (get_item (self, i)->terms[0]);
        self->is_used[i] = TRUE;
      }
}

static gboolean
is_blurred (const AskChoice *self)
{
  for (guint i = 0; i < self->items->len; i++)
    if (get_item (self, i)->n_terms == 0)
      return TRUE;

  return self->intent->is_off;
}

/* Whether a service is named, but was taken for a word for the layer, which another word names. */
static gboolean
hides_service (const AskChoice *self)
{
  gboolean hidden = FALSE;
  gboolean plain = FALSE;

  for (guint i = 0; i < self->items->len; i++)
    if (self->is_used[i] && self->roles[i] == ASK_ROLE_LAYER)
      {
        hidden |= _demarc_ask_can_mean (get_item (self, i), ASK_SUBJECT);
        plain |= !_demarc_ask_can_mean (get_item (self, i), ASK_SUBJECT);
      }

  return hidden && plain;
}

static double
set_kind_without_subject (AskChoice *self,
                          AskPick   *pick)
{
  const AskIntent *intent = self->intent;
  double fit = (is_blurred (self) ? BLURRED : FITS) * (hides_service (self) ? NOT_ALL : FITS);

  if (intent->which && !intent->who && intent->owner != DEMARC_OWNER_UNSTATED)
    {
      pick->kind = DEMARC_READING_SERVICES;
      narrow (self, pick);
      return fit;
    }

  pick->kind = DEMARC_READING_LAYER;
  if (intent->negated && !intent->is_yes_no)
    fit *= NO_NOT;
  if (intent->which && !intent->who)
    return fit * NO_SIDE;

  return intent->what && intent->job && intent->owner != DEMARC_OWNER_UNSTATED ? fit * NOT_A_TASK
                                                                               : fit;
}

/* Finds out what kind of question this is; returns how well it fits, 0 for none. */
static double
set_kind (AskChoice *self,
          AskPick   *pick)
{
  const AskIntent *intent = self->intent;
  gboolean only_categories = pick->n_subjects > 0 && pick->subjects[0].category != NULL;
  gboolean which_services = intent->which && !intent->who &&
                            intent->owner != DEMARC_OWNER_UNSTATED && only_categories;

  if (self->layer != NULL && (pick->n_subjects == 0 || which_services))
    return set_kind_without_subject (self, pick);

  if (pick->n_subjects == 0)
    return 0;

  if (self->layer != NULL)
    pick->kind = DEMARC_READING_CELL;
  else if (intent->owner != DEMARC_OWNER_UNSTATED)
    pick->kind = DEMARC_READING_DUTIES;
  else
    pick->kind = DEMARC_READING_SUBJECT;

  if (pick->kind == DEMARC_READING_SUBJECT && intent->negated)
    return NO_NOT;

  return self->layer == NULL && which_services ? NO_LAYER : FITS;
}

/* Puts together what a choice makes of the question. Returns whether it makes anything of it. */
gboolean
_demarc_ask_make_pick (const AskChoice *choice,
                       AskPick         *pick)
{
  AskChoice self = *choice;
  double fit = _demarc_ask_use_layer (&self);

  fit *= use_subjects (&self, pick);
  fit *= set_kind (&self, pick);
  if (fit == 0)
    return FALSE;

  pick->layer = self.layer;
  pick->owner = self.intent->owner;
  pick->negated = self.intent->negated;
  pick->is_yes_no = self.intent->is_yes_no;

  /* Rounded, so that what is equal by the rules does not differ by the order of the sums. */
  fit *= _demarc_ask_get_coverage (&self, pick->n_subjects > 0, &pick->lost);
  pick->score = (double) (int) (fit * 1000 + 0.5) / 1000;

  return TRUE;
}
