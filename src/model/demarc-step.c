/* demarc-step.c: a step of a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-step.h"

/**
 * DemarcStep:
 *
 * A step of a talk: what is different from the place of the step before, a heading, and what the
 * speaker wants to know. It names layers by their ids; whether a model has them is told by
 * #DemarcScript. A step is immutable: an edit makes another one.
 */
struct _DemarcStep
{
  GObject          parent_instance;

  /* Owned */
  char            *heading;
  char            *notes;
  char            *problem;
  char           **lit;
  DemarcChange    *change;
  GArray          *reveals;

  guint            seconds;
  DemarcStepFlags  flags;
};

G_DEFINE_FINAL_TYPE (DemarcStep, demarc_step, G_TYPE_OBJECT)

static void
clear_reveal (gpointer data)
{
  DemarcReveal *reveal = data;

  g_strfreev (reveal->show);
  g_strfreev (reveal->hide);
}

static void
demarc_step_finalize (GObject *object)
{
  DemarcStep *self = DEMARC_STEP (object);

  g_clear_pointer (&self->heading, g_free);
  g_clear_pointer (&self->notes, g_free);
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->lit, g_strfreev);
  g_clear_pointer (&self->reveals, g_array_unref);
  g_clear_object (&self->change);

  G_OBJECT_CLASS (demarc_step_parent_class)->finalize (object);
}

static void
demarc_step_class_init (DemarcStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_step_finalize;
}

static void
demarc_step_init (DemarcStep *self)
{
  self->reveals = g_array_new (FALSE, FALSE, sizeof (DemarcReveal));
  g_array_set_clear_func (self->reveals, clear_reveal);
  self->lit = g_new0 (char *, 1);
}

static void
add_reveal (DemarcStep        *self,
           const char *const *show,
           const char *const *hide)
{
  DemarcReveal reveal = { g_strdupv ((char **) show), g_strdupv ((char **) hide) };

  g_array_append_val (self->reveals, reveal);
}

static DemarcStep *
copy (DemarcStep *self)
{
  DemarcStep *copied = demarc_step_new (self->heading, self->change);

  copied->notes = g_strdup (self->notes);
  copied->problem = g_strdup (self->problem);
  g_strfreev (copied->lit);
  copied->lit = g_strdupv (self->lit);
  for (guint i = 0; i < self->reveals->len; i++)
    {
      const DemarcReveal *reveal = demarc_step_get_reveal (self, i);

      add_reveal (copied, (const char *const *) reveal->show, (const char *const *) reveal->hide);
    }
  copied->seconds = self->seconds;
  copied->flags = self->flags;

  return copied;
}

static void
replace (char       **text,
         const char  *with)
{
  g_free (*text);
  *text = with == NULL || *with == '\0' ? NULL : g_strdup (with);
}

/**
 * demarc_step_new:
 * @heading: what the audience reads above it
 * @change: what is different from the place before
 *
 * Makes a step.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_new (const char   *heading,
                 DemarcChange *change)
{
  DemarcStep *self = g_object_new (DEMARC_TYPE_STEP, NULL);

  self->heading = g_strdup (heading);
  self->change = g_object_ref (change);

  return self;
}

/**
 * demarc_step_with_heading:
 * @self: a step
 * @heading: another heading
 *
 * Makes the step with another heading.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_with_heading (DemarcStep *self,
                          const char *heading)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  g_free (changed->heading);
  changed->heading = g_strdup (heading);

  return changed;
}

/**
 * demarc_step_with_change:
 * @self: a step
 * @change: another change
 *
 * Makes the step with another change of the place.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_with_change (DemarcStep   *self,
                         DemarcChange *change)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  g_set_object (&changed->change, change);

  return changed;
}

/**
 * demarc_step_with_notes:
 * @self: a step
 * @notes: (nullable): what the speaker wants to say, in Markdown
 *
 * Makes the step with other notes.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_with_notes (DemarcStep *self,
                        const char *notes)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  replace (&changed->notes, notes);

  return changed;
}

/**
 * demarc_step_with_lit:
 * @self: a step
 * @layers: (array zero-terminated=1): the ids of the layers that the spotlight is on
 *
 * Makes the step with another spotlight.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_with_lit (DemarcStep        *self,
                      const char *const *layers)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  g_strfreev (changed->lit);
  changed->lit = g_strdupv ((char **) layers);

  return changed;
}

/**
 * demarc_step_with_reveal:
 * @self: a step
 * @show: (array zero-terminated=1): the ids of the layers that come
 * @hide: (array zero-terminated=1): the ids of the layers that leave
 *
 * Makes the step reveal layers once more.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_with_reveal (DemarcStep        *self,
                        const char *const *show,
                        const char *const *hide)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  add_reveal (changed, show, hide);

  return changed;
}

/**
 * demarc_step_without_build:
 * @self: a step
 *
 * Makes the step show all its layers at once.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_without_build (DemarcStep *self)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  g_array_set_size (changed->reveals, 0);

  return changed;
}

/**
 * demarc_step_with_seconds:
 * @self: a step
 * @seconds: how long it shall take; 0 for no matter how long
 *
 * Makes the step with another time budget.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_with_seconds (DemarcStep *self,
                          guint       seconds)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  changed->seconds = seconds;

  return changed;
}

/**
 * demarc_step_with_flags:
 * @self: a step
 * @flags: which part it has
 *
 * Makes the step with another part in the talk.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_with_flags (DemarcStep      *self,
                        DemarcStepFlags  flags)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  changed->flags = flags;

  return changed;
}

/**
 * demarc_step_with_problem:
 * @self: a step
 * @problem: (nullable): why it could not be read
 *
 * Makes the step say that it is damaged: it is listed and left out on stage.
 *
 * Returns: (transfer full): the step
 */
DemarcStep *
demarc_step_with_problem (DemarcStep *self,
                          const char *problem)
{
  DemarcStep *changed;

  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  changed = copy (self);
  replace (&changed->problem, problem);

  return changed;
}

/**
 * demarc_step_get_heading:
 * @self: a step
 *
 * Gets what the audience reads above it.
 *
 * Returns: (transfer none): the heading
 */
const char *
demarc_step_get_heading (DemarcStep *self)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), "");

  return self->heading;
}

/**
 * demarc_step_get_change:
 * @self: a step
 *
 * Gets what is different from the place before.
 *
 * Returns: (transfer none): the change
 */
DemarcChange *
demarc_step_get_change (DemarcStep *self)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  return self->change;
}

/**
 * demarc_step_get_notes:
 * @self: a step
 *
 * Gets what the speaker wants to say.
 *
 * Returns: (transfer none): Markdown; "" for nothing
 */
const char *
demarc_step_get_notes (DemarcStep *self)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), "");

  return self->notes == NULL ? "" : self->notes;
}

/**
 * demarc_step_get_lit:
 * @self: a step
 *
 * Gets the ids of the layers that the spotlight is on.
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids; none for no spotlight
 */
const char *const *
demarc_step_get_lit (DemarcStep *self)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  return (const char *const *) self->lit;
}

/**
 * demarc_step_get_n_reveals:
 * @self: a step
 *
 * Gets how often it reveals layers.
 *
 * Returns: the number; 0 if all are there at once
 */
guint
demarc_step_get_n_reveals (DemarcStep *self)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), 0);

  return self->reveals->len;
}

/**
 * demarc_step_get_reveal:
 * @self: a step
 * @position: a position
 *
 * Gets what is revealed together.
 *
 * Returns: (transfer none): the layers
 */
const DemarcReveal *
demarc_step_get_reveal (DemarcStep *self,
                       guint       position)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);
  g_return_val_if_fail (position < self->reveals->len, NULL);

  return &g_array_index (self->reveals, DemarcReveal, position);
}

/**
 * demarc_step_get_seconds:
 * @self: a step
 *
 * Gets how long it shall take.
 *
 * Returns: the time in seconds; 0 for no matter how long
 */
guint
demarc_step_get_seconds (DemarcStep *self)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), 0);

  return self->seconds;
}

/**
 * demarc_step_get_flags:
 * @self: a step
 *
 * Gets which part it has in its talk.
 *
 * Returns: the flags
 */
DemarcStepFlags
demarc_step_get_flags (DemarcStep *self)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), DEMARC_STEP_SHOWN);

  return self->flags;
}

/**
 * demarc_step_get_problem:
 * @self: a step
 *
 * Gets why it could not be read.
 *
 * Returns: (transfer none) (nullable): a sentence; %NULL for a good step
 */
const char *
demarc_step_get_problem (DemarcStep *self)
{
  g_return_val_if_fail (DEMARC_IS_STEP (self), NULL);

  return self->problem;
}
