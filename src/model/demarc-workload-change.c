/* demarc-workload-change.c: what changing a workload hands over
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-change.h"

#include "demarc-words.h"

/**
 * DemarcWorkloadChange:
 *
 * Two workloads, one after the other, and what becomes of every duty between them. A duty is only
 * handed over where it is certain that the customer is rid of it: as long as a service that comes
 * in leaves the customer any part of its layer, or nobody says whose the layer is, it is kept. A
 * change is immutable.
 */
struct _DemarcWorkloadChange
{
  GObject         parent_instance;

  /* Owned */
  DemarcWorkload *before;
  DemarcWorkload *after;
  GArray         *parts[DEMARC_N_CHANGE_PARTS];
};

G_DEFINE_FINAL_TYPE (DemarcWorkloadChange, demarc_workload_change, G_TYPE_OBJECT)

/* One direction of looking at a change: from the duties of one side to the other side. */
typedef struct
{
  DemarcWorkload *here;
  DemarcWorkload *there;
  GArray         *stays;    /* of gboolean: which of the subjects here are there too */
  GArray         *arrivals; /* of guint: the subjects there that are not here */
} Look;

static void
demarc_workload_change_finalize (GObject *object)
{
  DemarcWorkloadChange *self = DEMARC_WORKLOAD_CHANGE (object);

  g_clear_object (&self->before);
  g_clear_object (&self->after);
  for (guint i = 0; i < DEMARC_N_CHANGE_PARTS; i++)
    g_clear_pointer (&self->parts[i], g_array_unref);

  G_OBJECT_CLASS (demarc_workload_change_parent_class)->finalize (object);
}

static void
demarc_workload_change_class_init (DemarcWorkloadChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_workload_change_finalize;
}

static void
demarc_workload_change_init (DemarcWorkloadChange *self)
{
  for (guint i = 0; i < DEMARC_N_CHANGE_PARTS; i++)
    self->parts[i] = g_array_new (FALSE, FALSE, sizeof (DemarcChangedDuty));
}

static void
begin_look (Look           *self,
            DemarcWorkload *here,
            DemarcWorkload *there)
{
  self->here = here;
  self->there = there;
  self->stays = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->arrivals = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < demarc_workload_get_n_subjects (here); i++)
    {
      gboolean stays = demarc_workload_find (there, demarc_workload_get_subject (here, i)) >= 0;

      g_array_append_val (self->stays, stays);
    }
  for (guint i = 0; i < demarc_workload_get_n_subjects (there); i++)
    if (demarc_workload_find (here, demarc_workload_get_subject (there, i)) < 0)
      g_array_append_val (self->arrivals, i);
}

static void
end_look (Look *self)
{
  g_clear_pointer (&self->stays, g_array_unref);
  g_clear_pointer (&self->arrivals, g_array_unref);
}

static const DemarcCell *
get_cell (DemarcWorkload *workload,
          guint           subject,
          DemarcLayer    *layer)
{
  return demarc_stack_get_cell (demarc_workload_get_stack (workload, subject),
                                demarc_entry_get_position (DEMARC_ENTRY (layer)));
}

/* Whether a service that brings the duty is on the other side too. */
static gboolean
has_source_there (Look                     *self,
                  const DemarcWorkloadDuty *duty)
{
  for (guint i = 0; i < duty->n_subjects; i++)
    if (g_array_index (self->stays, gboolean, duty->subjects[i]))
      return TRUE;

  return FALSE;
}

/* Whether the customer has the whole of the duty's layer with one of its services. */
static gboolean
is_whole (Look                     *self,
          const DemarcWorkloadDuty *duty)
{
  for (guint i = 0; i < duty->n_subjects; i++)
    if (get_cell (self->here, duty->subjects[i], duty->layer)->owner == DEMARC_OWNER_CUSTOMER)
      return TRUE;

  return FALSE;
}

/* What a cell on the other side makes of a duty. The fates are numbered from what leaves the
 * customer most to what leaves least. */
static DemarcFate
judge (const DemarcCell *cell)
{
  if (!cell->applies)
    return DEMARC_FATE_NONE;
  if (cell->owner == DEMARC_OWNER_CUSTOMER)
    return DEMARC_FATE_WHOLE;
  if (cell->owner == DEMARC_OWNER_SHARED)
    return DEMARC_FATE_SHARED;

  return cell->state == DEMARC_STATE_SETTLED ? DEMARC_FATE_PROVIDER : DEMARC_FATE_OPEN;
}

static gboolean
is_less (DemarcFate fate,
         DemarcFate than)
{
  static const int left[DEMARC_N_FATES] = {
    [DEMARC_FATE_WHOLE] = 4, [DEMARC_FATE_SHARED] = 3, [DEMARC_FATE_OPEN] = 2,
    [DEMARC_FATE_PROVIDER] = 1, [DEMARC_FATE_NONE] = 0,
  };

  return left[fate] < left[than];
}

static const DemarcWorkloadDuty *
find_duty (DemarcWorkload *workload,
           DemarcLayer    *layer,
           guint           subject)
{
  for (guint i = 0; i < demarc_workload_get_n_duties (workload); i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (workload, i);

      for (guint j = 0; duty->layer == layer && j < duty->n_subjects; j++)
        if (duty->subjects[j] == subject)
          return duty;
    }

  return NULL;
}

static gboolean
has_same_words (const DemarcWorkloadDuty *a,
                const DemarcWorkloadDuty *b)
{
  g_autofree char *words_a = demarc_words_squash (a->text);
  g_autofree char *words_b = demarc_words_squash (b->text);

  return g_str_equal (words_a, words_b);
}

/* What becomes of a duty of this side on the other side. Of several services that come in, the one
 * that leaves the customer most counts. */
static DemarcChangedDuty
follow (Look                     *self,
        const DemarcWorkloadDuty *duty)
{
  DemarcChangedDuty changed = { duty, DEMARC_FATE_NONE, NULL };
  gboolean was_whole = is_whole (self, duty);

  if (has_source_there (self, duty))
    {
      changed.fate = DEMARC_FATE_SAME;
      return changed;
    }

  for (guint i = 0; i < self->arrivals->len; i++)
    {
      guint subject = g_array_index (self->arrivals, guint, i);
      DemarcFate fate = judge (get_cell (self->there, subject, duty->layer));

      if (!is_less (changed.fate, fate))
        continue;
      changed.fate = fate;
      changed.becomes = find_duty (self->there, duty->layer, subject);
    }

  if (changed.fate == (was_whole ? DEMARC_FATE_WHOLE : DEMARC_FATE_SHARED))
    changed.fate =
      has_same_words (changed.becomes, duty) ? DEMARC_FATE_SAME : DEMARC_FATE_REWORDED;
  if (changed.fate == DEMARC_FATE_SAME)
    changed.becomes = NULL;

  return changed;
}

static gboolean
is_kept (DemarcFate fate)
{
  return fate != DEMARC_FATE_PROVIDER && fate != DEMARC_FATE_NONE;
}

static void
sort_before (DemarcWorkloadChange *self)
{
  Look look;

  begin_look (&look, self->before, self->after);
  for (guint i = 0; i < demarc_workload_get_n_duties (self->before); i++)
    {
      DemarcChangedDuty changed = follow (&look, demarc_workload_get_duty (self->before, i));

      g_array_append_val (self->parts[is_kept (changed.fate) ? DEMARC_CHANGE_KEPT
                                                             : DEMARC_CHANGE_HANDED], changed);
    }
  end_look (&look);
}

/* What is new after. What was open before was nobody's duty yet, so that it is new too. */
static void
sort_after (DemarcWorkloadChange *self)
{
  Look look;

  begin_look (&look, self->after, self->before);
  for (guint i = 0; i < demarc_workload_get_n_duties (self->after); i++)
    {
      DemarcChangedDuty changed = follow (&look, demarc_workload_get_duty (self->after, i));

      changed.becomes = NULL;
      if (!is_kept (changed.fate) || changed.fate == DEMARC_FATE_OPEN)
        g_array_append_val (self->parts[DEMARC_CHANGE_TAKEN], changed);
    }
  end_look (&look);
}

/**
 * demarc_workload_change_new:
 * @before: a workload
 * @after: another of the same model, scheme and lens
 *
 * Finds what going from one workload to another changes.
 *
 * Returns: (transfer full): the change
 */
DemarcWorkloadChange *
demarc_workload_change_new (DemarcWorkload *before,
                            DemarcWorkload *after)
{
  DemarcWorkloadChange *self;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (before), NULL);
  g_return_val_if_fail (DEMARC_IS_WORKLOAD (after), NULL);
  g_return_val_if_fail (demarc_workload_get_model (before) == demarc_workload_get_model (after),
                        NULL);

  self = g_object_new (DEMARC_TYPE_WORKLOAD_CHANGE, NULL);
  self->before = g_object_ref (before);
  self->after = g_object_ref (after);
  sort_before (self);
  sort_after (self);

  return self;
}

/**
 * demarc_workload_change_get_before:
 * @self: a change
 *
 * Gets the workload before.
 *
 * Returns: (transfer none): the workload
 */
DemarcWorkload *
demarc_workload_change_get_before (DemarcWorkloadChange *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), NULL);

  return self->before;
}

/**
 * demarc_workload_change_get_after:
 * @self: a change
 *
 * Gets the workload after.
 *
 * Returns: (transfer none): the workload
 */
DemarcWorkload *
demarc_workload_change_get_after (DemarcWorkloadChange *self)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), NULL);

  return self->after;
}

/**
 * demarc_workload_change_get_n:
 * @self: a change
 * @part: one of its lists
 *
 * Counts the duties of a list.
 *
 * Returns: how many there are
 */
guint
demarc_workload_change_get_n (DemarcWorkloadChange *self,
                              DemarcChangePart      part)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), 0);
  g_return_val_if_fail (part < DEMARC_N_CHANGE_PARTS, 0);

  return self->parts[part]->len;
}

/**
 * demarc_workload_change_get:
 * @self: a change
 * @part: one of its lists
 * @position: less than the number of its duties
 *
 * Gets a duty of a list. They are in the order of their layers.
 *
 * Returns: (transfer none): the duty
 */
const DemarcChangedDuty *
demarc_workload_change_get (DemarcWorkloadChange *self,
                            DemarcChangePart      part,
                            guint                 position)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), NULL);
  g_return_val_if_fail (part < DEMARC_N_CHANGE_PARTS, NULL);
  g_return_val_if_fail (position < self->parts[part]->len, NULL);

  return &g_array_index (self->parts[part], DemarcChangedDuty, position);
}

/**
 * demarc_fate_get_word:
 * @fate: what becomes of a duty
 *
 * Gets the word for it in files and on the command line.
 *
 * Returns: (transfer none): the word
 */
const char *
demarc_fate_get_word (DemarcFate fate)
{
  static const char *const words[DEMARC_N_FATES] = {
    [DEMARC_FATE_SAME] = "same",         [DEMARC_FATE_REWORDED] = "reworded",
    [DEMARC_FATE_SHARED] = "shared",     [DEMARC_FATE_WHOLE] = "whole",
    [DEMARC_FATE_OPEN] = "open",         [DEMARC_FATE_PROVIDER] = "provider",
    [DEMARC_FATE_NONE] = "none",
  };

  g_return_val_if_fail (fate < DEMARC_N_FATES, NULL);

  return words[fate];
}
