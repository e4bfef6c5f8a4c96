/* demarc-workload-change.c: what changing a workload hands over
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-change.h"

#include "demarc-workload-private.h"

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

static gboolean
is_kept (DemarcFate fate)
{
  return fate != DEMARC_FATE_PROVIDER && fate != DEMARC_FATE_NONE;
}

static void
sort_before (DemarcWorkloadChange *self)
{
  g_autoptr (GArray) followed = _demarc_workload_follow (self->before, self->after);

  for (guint i = 0; i < followed->len; i++)
    {
      DemarcChangedDuty changed = g_array_index (followed, DemarcChangedDuty, i);

      g_array_append_val (self->parts[is_kept (changed.fate) ? DEMARC_CHANGE_KEPT
                                                             : DEMARC_CHANGE_HANDED], changed);
    }
}

/* What is new after. What was open before was nobody's duty yet, so that it is new too. */
static void
sort_after (DemarcWorkloadChange *self)
{
  g_autoptr (GArray) followed = _demarc_workload_follow (self->after, self->before);

  for (guint i = 0; i < followed->len; i++)
    {
      DemarcChangedDuty changed = g_array_index (followed, DemarcChangedDuty, i);

      changed.becomes = NULL;
      if (!is_kept (changed.fate) || changed.fate == DEMARC_FATE_OPEN)
        g_array_append_val (self->parts[DEMARC_CHANGE_TAKEN], changed);
    }
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
 * demarc_workload_change_get_owner:
 * @self: a change
 * @part: one of its lists
 *
 * Gets the workload whose services the duties of a list name.
 *
 * Returns: (transfer none): the workload
 */
DemarcWorkload *
demarc_workload_change_get_owner (DemarcWorkloadChange *self,
                                  DemarcChangePart      part)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), NULL);

  return part == DEMARC_CHANGE_TAKEN ? self->after : self->before;
}

/**
 * demarc_change_part_get_word:
 * @part: a list of a change
 *
 * Gets the word for it in files and on the command line.
 *
 * Returns: (transfer none): the word
 */
const char *
demarc_change_part_get_word (DemarcChangePart part)
{
  static const char *const words[DEMARC_N_CHANGE_PARTS] = {
    [DEMARC_CHANGE_HANDED] = "handed", [DEMARC_CHANGE_TAKEN] = "taken",
    [DEMARC_CHANGE_KEPT] = "kept",
  };

  g_return_val_if_fail (part < DEMARC_N_CHANGE_PARTS, NULL);

  return words[part];
}
