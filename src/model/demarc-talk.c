/* demarc-talk.c: a walk through a model, step by step
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-talk-private.h"

/**
 * DemarcTalk:
 *
 * A walk through a model: steps, each a change of the place before it. What a step does not say
 * stays, so that a talk is short to write and can be moved to another service by one word. A talk
 * knows no model; #DemarcScript tells what it shows in one. It is immutable: an edit makes another
 * one, and undoing is going back to the one before.
 */
struct _DemarcTalk
{
  GObject    parent_instance;

  /* Owned */
  char      *title;
  char      *summary;
  char      *language;
  GPtrArray *steps;
  GPtrArray *places;  /* of each step, as far as they can be told without a model */
};

G_DEFINE_QUARK (demarc-talk-error-quark, demarc_talk_error)

G_DEFINE_FINAL_TYPE (DemarcTalk, demarc_talk, G_TYPE_OBJECT)

static void
demarc_talk_finalize (GObject *object)
{
  DemarcTalk *self = DEMARC_TALK (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_ptr_array_unref);

  G_OBJECT_CLASS (demarc_talk_parent_class)->finalize (object);
}

static void
demarc_talk_class_init (DemarcTalkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_talk_finalize;
}

static void
demarc_talk_init (DemarcTalk *self)
{
  self->steps = g_ptr_array_new_with_free_func (g_object_unref);
  self->places = g_ptr_array_new_with_free_func (g_object_unref);
}

/* The place that a step begins at. */
static DemarcPlace *
dup_place_before (DemarcTalk *self,
                  guint       position)
{
  if (position == 0)
    return demarc_place_new (DEMARC_PAGE_EXPLORE, NULL);

  return g_object_ref (g_ptr_array_index (self->places, position - 1));
}

/* Sets a text, which may be the one that is there. */
static void
set_text (char       **text,
          const char  *to)
{
  char *old = *text;

  *text = to == NULL || *to == '\0' ? NULL : g_strdup (to);
  g_free (old);
}

void
_demarc_talk_set_words (DemarcTalk *self,
                        const char *title,
                        const char *summary,
                        const char *language)
{
  set_text (&self->title, title);
  set_text (&self->summary, summary);
  set_text (&self->language, language);
}

/* Appends a step. One that is damaged leads nowhere. */
void
_demarc_talk_take_step (DemarcTalk *self,
                        DemarcStep *step)
{
  g_autoptr (DemarcPlace) before = dup_place_before (self, self->steps->len);
  g_autoptr (DemarcPlace) place = NULL;

  if (demarc_step_get_problem (step) == NULL)
    place = demarc_change_dup_applied (demarc_step_get_change (step), before, NULL);
  g_ptr_array_add (self->places, g_object_ref (place != NULL ? place : before));
  g_ptr_array_add (self->steps, step);
}

static DemarcTalk *
copy_words (DemarcTalk *self)
{
  DemarcTalk *copied = g_object_new (DEMARC_TYPE_TALK, NULL);

  _demarc_talk_set_words (copied, self->title, self->summary, self->language);

  return copied;
}

static void
add_as_it_is (DemarcTalk *self,
              DemarcTalk *from,
              guint       position)
{
  _demarc_talk_take_step (self, g_object_ref (demarc_talk_get_step (from, position)));
}

/* Appends a step so that it leads where it led before, whatever stands before it now. */
static void
add_at_its_place (DemarcTalk  *self,
                  DemarcStep  *step,
                  DemarcPlace *place)
{
  g_autoptr (DemarcPlace) before = dup_place_before (self, self->steps->len);
  g_autoptr (DemarcChange) change = NULL;

  if (demarc_step_get_problem (step) != NULL)
    {
      _demarc_talk_take_step (self, g_object_ref (step));
      return;
    }

  change = demarc_change_new_between (before, place);
  _demarc_talk_take_step (self, demarc_change_equal (change, demarc_step_get_change (step))
                                  ? g_object_ref (step)
                                  : demarc_step_with_change (step, change));
}

static void
add_from (DemarcTalk *self,
          DemarcTalk *from,
          guint       position)
{
  add_at_its_place (self, demarc_talk_get_step (from, position),
                    demarc_talk_get_place (from, position));
}

/**
 * demarc_talk_new:
 * @title: its title
 *
 * Makes a talk without steps.
 *
 * Returns: (transfer full): the talk
 */
DemarcTalk *
demarc_talk_new (const char *title)
{
  DemarcTalk *self = g_object_new (DEMARC_TYPE_TALK, NULL);

  _demarc_talk_set_words (self, title, NULL, NULL);

  return self;
}

/**
 * demarc_talk_with_title:
 * @self: a talk
 * @title: another title
 *
 * Makes the talk with another title.
 *
 * Returns: (transfer full): the talk
 */
DemarcTalk *
demarc_talk_with_title (DemarcTalk *self,
                        const char *title)
{
  DemarcTalk *changed;

  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);

  changed = g_object_new (DEMARC_TYPE_TALK, NULL);
  _demarc_talk_set_words (changed, title, self->summary, self->language);
  for (guint i = 0; i < self->steps->len; i++)
    add_as_it_is (changed, self, i);

  return changed;
}

/**
 * demarc_talk_with_summary:
 * @self: a talk
 * @summary: (nullable): what it is about
 *
 * Makes the talk with another summary.
 *
 * Returns: (transfer full): the talk
 */
DemarcTalk *
demarc_talk_with_summary (DemarcTalk *self,
                          const char *summary)
{
  DemarcTalk *changed;

  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);

  changed = g_object_new (DEMARC_TYPE_TALK, NULL);
  _demarc_talk_set_words (changed, self->title, summary, self->language);
  for (guint i = 0; i < self->steps->len; i++)
    add_as_it_is (changed, self, i);

  return changed;
}

/**
 * demarc_talk_with_step:
 * @self: a talk
 * @position: which step is edited
 * @step: what it becomes
 *
 * Makes the talk with a step edited. All other steps lead where they led before.
 *
 * Returns: (transfer full): the talk
 */
DemarcTalk *
demarc_talk_with_step (DemarcTalk *self,
                       guint       position,
                       DemarcStep *step)
{
  DemarcTalk *changed;

  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);
  g_return_val_if_fail (position < self->steps->len, NULL);

  changed = copy_words (self);
  for (guint i = 0; i < self->steps->len; i++)
    if (i == position)
      _demarc_talk_take_step (changed, g_object_ref (step));
    else if (i < position)
      add_as_it_is (changed, self, i);
    else
      add_from (changed, self, i);

  return changed;
}

/**
 * demarc_talk_with_place:
 * @self: a talk
 * @position: where the new step stands; the number of steps to append it
 * @heading: its heading
 * @place: where it leads
 *
 * Makes the talk with one step more. All other steps lead where they led before.
 *
 * Returns: (transfer full): the talk
 */
DemarcTalk *
demarc_talk_with_place (DemarcTalk  *self,
                        guint        position,
                        const char  *heading,
                        DemarcPlace *place)
{
  DemarcTalk *changed;
  g_autoptr (DemarcChange) nothing = demarc_change_new ();
  g_autoptr (DemarcStep) step = demarc_step_new (heading, nothing);

  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);
  g_return_val_if_fail (position <= self->steps->len, NULL);

  changed = copy_words (self);
  for (guint i = 0; i < position; i++)
    add_as_it_is (changed, self, i);
  add_at_its_place (changed, step, place);
  for (guint i = position; i < self->steps->len; i++)
    add_from (changed, self, i);

  return changed;
}

/**
 * demarc_talk_without_step:
 * @self: a talk
 * @position: a step
 *
 * Makes the talk without a step. All other steps lead where they led before.
 *
 * Returns: (transfer full): the talk
 */
DemarcTalk *
demarc_talk_without_step (DemarcTalk *self,
                          guint       position)
{
  DemarcTalk *changed;

  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);
  g_return_val_if_fail (position < self->steps->len, NULL);

  changed = copy_words (self);
  for (guint i = 0; i < self->steps->len; i++)
    if (i < position)
      add_as_it_is (changed, self, i);
    else if (i > position)
      add_from (changed, self, i);

  return changed;
}

/**
 * demarc_talk_with_moved:
 * @self: a talk
 * @from: a step
 * @to: where it shall stand
 *
 * Makes the talk with a step moved. All steps lead where they led before.
 *
 * Returns: (transfer full): the talk
 */
DemarcTalk *
demarc_talk_with_moved (DemarcTalk *self,
                        guint       from,
                        guint       to)
{
  DemarcTalk *changed;
  guint n;

  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);
  n = self->steps->len;
  g_return_val_if_fail (from < n && to < n, NULL);

  changed = copy_words (self);
  for (guint i = 0; i < n; i++)
    {
      guint source = i;

      if (i == to)
        source = from;
      else if (i >= from && i < to)
        source = i + 1;
      else if (i <= from && i > to)
        source = i - 1;
      add_from (changed, self, source);
    }

  return changed;
}

/**
 * demarc_talk_get_title:
 * @self: a talk
 *
 * Gets its title.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_talk_get_title (DemarcTalk *self)
{
  g_return_val_if_fail (DEMARC_IS_TALK (self), "");

  return self->title;
}

/**
 * demarc_talk_get_summary:
 * @self: a talk
 *
 * Gets what it is about.
 *
 * Returns: (transfer none) (nullable): the summary
 */
const char *
demarc_talk_get_summary (DemarcTalk *self)
{
  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);

  return self->summary;
}

/**
 * demarc_talk_get_language:
 * @self: a talk
 *
 * Gets the language of its texts.
 *
 * Returns: (transfer none) (nullable): a BCP 47 tag
 */
const char *
demarc_talk_get_language (DemarcTalk *self)
{
  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);

  return self->language;
}

/**
 * demarc_talk_get_n_steps:
 * @self: a talk
 *
 * Gets how many steps it has, those included that are damaged.
 *
 * Returns: the number
 */
guint
demarc_talk_get_n_steps (DemarcTalk *self)
{
  g_return_val_if_fail (DEMARC_IS_TALK (self), 0);

  return self->steps->len;
}

/**
 * demarc_talk_get_step:
 * @self: a talk
 * @position: a position
 *
 * Gets a step.
 *
 * Returns: (transfer none): the step
 */
DemarcStep *
demarc_talk_get_step (DemarcTalk *self,
                      guint       position)
{
  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);
  g_return_val_if_fail (position < self->steps->len, NULL);

  return g_ptr_array_index (self->steps, position);
}

/**
 * demarc_talk_get_place:
 * @self: a talk
 * @position: a step
 *
 * Gets where a step leads. Whether a model has the place is another question.
 *
 * Returns: (transfer none): the place; that of the step before for one that is damaged
 */
DemarcPlace *
demarc_talk_get_place (DemarcTalk *self,
                       guint       position)
{
  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);
  g_return_val_if_fail (position < self->places->len, NULL);

  return g_ptr_array_index (self->places, position);
}
