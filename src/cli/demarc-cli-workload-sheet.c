/* demarc-cli-workload-sheet.c: a workload for people
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-sheet.h"
#include "demarc-cli-workload.h"

#include <glib/gi18n.h>

/* What has to be done, and for which services. */
static char *
dup_item (DemarcWorkload           *workload,
          const DemarcWorkloadDuty *duty)
{
  const char *words = demarc_workload_duty_get_words (duty);
  g_autofree char *services =
    demarc_workload_dup_titles (workload, duty->subjects, duty->n_subjects);

  /* Translators: %1$s is what has to be done, %2$s the services for which. */
  return g_strdup_printf (_("%1$s (%2$s)"), words, services);
}

static void
write_head (DemarcCliWorkload *call,
            DemarcCliSheet    *sheet)
{
  guint n = demarc_workload_get_n_subjects (call->workload);
  g_autofree guint *all = g_new (guint, n);
  g_autofree char *titles = NULL;
  g_autofree char *count = demarc_workload_dup_count (call->workload);

  for (guint i = 0; i < n; i++)
    all[i] = i;
  titles = demarc_workload_dup_titles (call->workload, all, n);

  demarc_cli_sheet_title (sheet, titles);
  demarc_cli_sheet_lens (sheet, call->cli->lens);
  demarc_cli_sheet_paragraph (sheet, count);
}

static void
write_duties (DemarcWorkload *workload,
              DemarcCliSheet *sheet)
{
  DemarcLayer *last = NULL;

  for (guint i = 0; i < demarc_workload_get_n_duties (workload); i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (workload, i);
      g_autofree char *item = dup_item (workload, duty);

      if (duty->layer != last)
        demarc_cli_sheet_heading (sheet, demarc_entry_get_title (DEMARC_ENTRY (duty->layer)));
      last = duty->layer;
      demarc_cli_sheet_item (sheet, item);
    }
}

static void
write_gaps (DemarcWorkload *workload,
            DemarcCliSheet *sheet)
{
  if (demarc_workload_get_n_gaps (workload) > 0)
    demarc_cli_sheet_heading (sheet, _("Not certain whose it is"));

  for (guint i = 0; i < demarc_workload_get_n_gaps (workload); i++)
    {
      const DemarcWorkloadGap *gap = demarc_workload_get_gap (workload, i);
      g_autofree char *services =
        demarc_workload_dup_titles (workload, gap->subjects, gap->n_subjects);
      g_autofree char *text = NULL;

      /* Translators: in these, %s is a list of services. */
      text = gap->state == DEMARC_STATE_DISPUTED
               ? g_strdup_printf (_("sources disagree (%s)"), services)
               : g_strdup_printf (_("no source says (%s)"), services);
      demarc_cli_sheet_pair (sheet, demarc_entry_get_title (DEMARC_ENTRY (gap->layer)), text);
    }
}

static char *
dup_heading (DemarcChangePart part,
             guint            n)
{
  /* Translators: in these, %u is how many duties. */
  switch (part)
    {
    case DEMARC_CHANGE_HANDED:
      return g_strdup_printf (_("Handed over: %u"), n);
    case DEMARC_CHANGE_TAKEN:
      return g_strdup_printf (_("Taken back: %u"), n);
    case DEMARC_CHANGE_KEPT:
    default:
      return g_strdup_printf (_("Kept: %u"), n);
    }
}

static void
write_changed (DemarcCliWorkload       *call,
               DemarcCliSheet          *sheet,
               DemarcChangePart         part,
               const DemarcChangedDuty *changed)
{
  const char *layer = demarc_entry_get_title (DEMARC_ENTRY (changed->duty->layer));
  g_autofree char *item = dup_item (demarc_workload_change_get_owner (call->change, part), changed->duty);
  g_autofree char *note = demarc_workload_change_dup_note (call->change, part, changed);
  g_autofree char *both = NULL;

  /* Translators: %1$s is a duty, %2$s what becomes of it. */
  both = note == NULL ? g_strdup (item) : g_strdup_printf (_("%1$s. %2$s"), item, note);
  demarc_cli_sheet_pair (sheet, layer, both);
}

static void
write_change (DemarcCliWorkload *call,
              DemarcCliSheet    *sheet)
{
  g_autofree char *counts = demarc_workload_change_dup_counts (call->change);
  g_autofree char *sentence = demarc_workload_change_dup_sentence (call->change);

  demarc_cli_sheet_paragraph (sheet, sentence);
  demarc_cli_sheet_paragraph (sheet, counts);
  for (guint i = 0; i < DEMARC_N_CHANGE_PARTS; i++)
    {
      DemarcChangePart part = (DemarcChangePart) i;
      guint n = demarc_workload_change_get_n (call->change, part);
      g_autofree char *heading = dup_heading (part, n);

      demarc_cli_sheet_heading (sheet, heading);
      for (guint j = 0; j < n; j++)
        write_changed (call, sheet, part, demarc_workload_change_get (call->change, part, j));
    }
}

/* Writes a workload as text or Markdown: its duties, or, with a swap, what changes. */
int
demarc_cli_workload_sheet (DemarcCliWorkload *call)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean is_terminal;
  DemarcCliSheet sheet = {
    .cli = call->cli,
    .text = text,
    .is_markdown = call->cli->format == FORMAT_MARKDOWN,
    .width = demarc_cli_get_width (&is_terminal),
  };
  DemarcWorkload *workload = call->workload;

  write_head (call, &sheet);
  if (call->change != NULL)
    {
      write_change (call, &sheet);
      workload = demarc_workload_change_get_after (call->change);
    }
  else
    {
      write_duties (workload, &sheet);
    }
  write_gaps (workload, &sheet);

  return demarc_cli_sheet_print (&sheet);
}
