/* demarc-workload-words.c: what stands beside the duties of a workload
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-change.h"

#include <glib/gi18n-lib.h>

static char *
dup_kept_note (DemarcWorkloadChange    *self,
               const DemarcChangedDuty *changed)
{
  DemarcModel *model = demarc_workload_get_model (demarc_workload_change_get_before (self));
  const char *provider = demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER);

  /* Translators: in these, %1$s is the provider, %2$s what the customer has to do from then on. */
  switch (changed->fate)
    {
    case DEMARC_FATE_REWORDED:
      /* Translators: %s is what the customer has to do from then on. */
      return g_strdup_printf (_("From then on: %s"), changed->becomes->text);
    case DEMARC_FATE_SHARED:
      return *changed->becomes->text == '\0'
               ? g_strdup_printf (_("%1$s takes a part of it"), provider)
               : g_strdup_printf (_("%1$s takes a part of it, yours is then: %2$s"), provider,
                                  changed->becomes->text);
    case DEMARC_FATE_WHOLE:
      return *changed->becomes->text == '\0'
               ? g_strdup_printf (_("%1$s leaves its part to you"), provider)
               : g_strdup_printf (_("%1$s leaves its part to you, from then on: %2$s"), provider,
                                  changed->becomes->text);
    case DEMARC_FATE_OPEN:
      return g_strdup (_("Nobody says for certain whose it is then"));
    case DEMARC_FATE_SAME:
    case DEMARC_FATE_PROVIDER:
    case DEMARC_FATE_NONE:
    default:
      return NULL;
    }
}

/**
 * demarc_workload_change_dup_note:
 * @self: a change
 * @part: one of its lists
 * @changed: a duty of that list
 *
 * Makes what else there is to say of a duty in a change.
 *
 * Returns: (transfer full) (nullable): a note; %NULL where the list says it all
 */
char *
demarc_workload_change_dup_note (DemarcWorkloadChange    *self,
                                 DemarcChangePart         part,
                                 const DemarcChangedDuty *changed)
{
  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), NULL);

  if (part == DEMARC_CHANGE_KEPT)
    return dup_kept_note (self, changed);
  if (changed->fate == DEMARC_FATE_PROVIDER)
    return NULL;
  if (part == DEMARC_CHANGE_HANDED)
    return g_strdup (_("Falls away: there is no such duty then"));

  return g_strdup (changed->fate == DEMARC_FATE_OPEN
                     ? _("Nobody said for certain whose it was before")
                     : _("New: there was no such duty before"));
}

/**
 * demarc_workload_change_dup_counts:
 * @self: a change
 *
 * Makes the counts of before and after.
 *
 * Returns: (transfer full): such as "16 duties before, 14 after"
 */
char *
demarc_workload_change_dup_counts (DemarcWorkloadChange *self)
{
  guint before;
  guint after;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), NULL);

  before = demarc_workload_get_n_duties (demarc_workload_change_get_before (self));
  after = demarc_workload_get_n_duties (demarc_workload_change_get_after (self));

  /* Translators: %1$u and %2$u are how many duties there are. */
  return g_strdup_printf (ngettext ("%1$u duty before, %2$u after",
                                    "%1$u duties before, %2$u after", before), before, after);
}

/**
 * demarc_workload_dup_titles:
 * @self: a workload
 * @subjects: (array length=n_subjects): positions of its services
 * @n_subjects: how many
 *
 * Makes a list of services in words.
 *
 * Returns: (transfer full): such as "Amazon EC2, Amazon RDS"
 */
char *
demarc_workload_dup_titles (DemarcWorkload *self,
                            const guint    *subjects,
                            guint           n_subjects)
{
  g_autoptr (GString) list = g_string_new (NULL);

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);

  for (guint i = 0; i < n_subjects; i++)
    {
      g_autofree char *title =
        demarc_subject_dup_full_title (demarc_workload_get_subject (self, subjects[i]));

      if (i > 0)
        /* Translators: between the items of a list of services. */
        g_string_append (list, C_("list", ", "));
      g_string_append (list, title);
    }

  return g_string_free (g_steal_pointer (&list), FALSE);
}

/**
 * demarc_workload_duty_get_words:
 * @duty: a duty
 *
 * Gets what a duty says to people. Where a lens leaves no words, that there is one is all that is
 * known.
 *
 * Returns: (transfer none): the words
 */
const char *
demarc_workload_duty_get_words (const DemarcWorkloadDuty *duty)
{
  return *duty->text == '\0' ? _("Answer for this layer") : duty->text;
}

/**
 * demarc_workload_dup_count:
 * @self: a workload
 *
 * Makes what stands over its duties.
 *
 * Returns: (transfer full): such as "37 duties from 5 services, 12 folded"
 */
char *
demarc_workload_dup_count (DemarcWorkload *self)
{
  guint n_duties;
  guint n_subjects;
  guint folded;
  g_autofree char *duties = NULL;
  g_autofree char *services = NULL;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);

  n_duties = demarc_workload_get_n_duties (self);
  n_subjects = demarc_workload_get_n_subjects (self);
  folded = demarc_workload_count_folded (self);
  duties = g_strdup_printf (ngettext ("%u duty", "%u duties", n_duties), n_duties);
  services = g_strdup_printf (ngettext ("%u service", "%u services", n_subjects), n_subjects);
  if (folded == 0)
    /* Translators: %1$s is such as "37 duties", %2$s such as "5 services". */
    return g_strdup_printf (_("%1$s from %2$s"), duties, services);

  /* Translators: %1$s is such as "37 duties", %2$s such as "5 services", %3$u how many duties are
   * not listed again because another service brings the same. */
  return g_strdup_printf (_("%1$s from %2$s, %3$u folded"), duties, services, folded);
}

/**
 * demarc_workload_gap_get_words:
 * @gap: a gap
 *
 * Gets what people are told of a gap.
 *
 * Returns: (transfer none): the words
 */
const char *
demarc_workload_gap_get_words (const DemarcWorkloadGap *gap)
{
  return gap->state == DEMARC_STATE_DISPUTED ? _("Sources disagree whose it is")
                                             : _("No source says whose it is");
}

/**
 * demarc_change_part_get_title:
 * @part: a list of a change
 *
 * Gets what stands over it.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_change_part_get_title (DemarcChangePart part)
{
  switch (part)
    {
    case DEMARC_CHANGE_HANDED:
      return _("Handed over");
    case DEMARC_CHANGE_TAKEN:
      return _("Taken back");
    case DEMARC_CHANGE_KEPT:
    default:
      return _("Kept");
    }
}
