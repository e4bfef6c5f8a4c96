/* demarc-workload-table.c: a workload as a table
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-workload-table.h"

#include <glib/gi18n-lib.h>

#include "demarc-markdown.h"
#include "demarc-table.h"

/* Adds a row of texts, up to %NULL. */
static void
add_row (GPtrArray *rows,
         ...)
{
  GPtrArray *row = demarc_table_add_row (rows);
  const char *text;
  va_list texts;

  va_start (texts, rows);
  while ((text = va_arg (texts, const char *)) != NULL)
    demarc_table_add_cell (row, text);
  va_end (texts);
}

static const char *
get_id (DemarcLayer *layer)
{
  return demarc_entry_get_id (DEMARC_ENTRY (layer));
}

static const char *
get_title (DemarcLayer *layer)
{
  return demarc_entry_get_title (DEMARC_ENTRY (layer));
}

/* The services of a duty in one cell, as a place names several. */
static char *
dup_subjects (DemarcWorkload *workload,
              const guint    *subjects,
              guint           n_subjects)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_subjects; i++)
    g_string_append_printf (
      text, "%s%s", i == 0 ? "" : "+",
      demarc_subject_get_text (demarc_workload_get_subject (workload, subjects[i])));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * demarc_workload_dup_table:
 * @self: a workload
 *
 * Makes the table of the duties and gaps that programs read, with heads.
 *
 * Returns: (transfer full) (element-type GPtrArray): rows of texts
 */
GPtrArray *
demarc_workload_dup_table (DemarcWorkload *self)
{
  GPtrArray *rows;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD (self), NULL);

  rows = demarc_table_new ();
  add_row (rows, "kind", "layer", "title", "text", "subjects", NULL);
  for (guint i = 0; i < demarc_workload_get_n_duties (self); i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (self, i);
      g_autofree char *subjects = dup_subjects (self, duty->subjects, duty->n_subjects);

      add_row (rows, "duty", get_id (duty->layer), get_title (duty->layer), duty->text, subjects,
               NULL);
    }
  for (guint i = 0; i < demarc_workload_get_n_gaps (self); i++)
    {
      const DemarcWorkloadGap *gap = demarc_workload_get_gap (self, i);
      g_autofree char *subjects = dup_subjects (self, gap->subjects, gap->n_subjects);

      add_row (rows, demarc_state_get_word (gap->state), get_id (gap->layer),
               get_title (gap->layer), "", subjects, NULL);
    }

  return rows;
}

/**
 * demarc_workload_change_dup_table:
 * @self: a change
 *
 * Makes the table of the lists of a change that programs read, with heads.
 *
 * Returns: (transfer full) (element-type GPtrArray): rows of texts
 */
GPtrArray *
demarc_workload_change_dup_table (DemarcWorkloadChange *self)
{
  GPtrArray *rows;

  g_return_val_if_fail (DEMARC_IS_WORKLOAD_CHANGE (self), NULL);

  rows = demarc_table_new ();
  add_row (rows, "kind", "layer", "title", "text", "subjects", "fate", "becomes", NULL);
  for (guint i = 0; i < DEMARC_N_CHANGE_PARTS; i++)
    {
      DemarcChangePart part = (DemarcChangePart) i;

      for (guint j = 0; j < demarc_workload_change_get_n (self, part); j++)
        {
          const DemarcChangedDuty *changed = demarc_workload_change_get (self, part, j);
          const DemarcWorkloadDuty *duty = changed->duty;
          g_autofree char *subjects =
            dup_subjects (demarc_workload_change_get_owner (self, part), duty->subjects,
                          duty->n_subjects);

          add_row (rows, demarc_change_part_get_word (part), get_id (duty->layer),
                   get_title (duty->layer), duty->text, subjects,
                   demarc_fate_get_word (changed->fate),
                   changed->becomes == NULL ? "" : changed->becomes->text, NULL);
        }
    }

  return rows;
}

/* Markdown for people: a sentence or a count, and a table. */
static char *
finish_markdown (const char *head,
                 GPtrArray  *rows)
{
  GString *text = g_string_new (NULL);

  demarc_markdown_append (text, head);
  if (rows->len > 1)
    {
      g_string_append (text, "\n\n");
      demarc_markdown_append_table (text, rows);
    }
  else
    {
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

/**
 * demarc_workload_dup_markdown:
 * @self: a workload
 *
 * Makes the duties and gaps as Markdown.
 *
 * Returns: (transfer full): the text
 */
char *
demarc_workload_dup_markdown (DemarcWorkload *self)
{
  g_autofree char *count = demarc_workload_dup_count (self);
  g_autoptr (GPtrArray) rows = demarc_table_new ();

  add_row (rows, _("Layer"), _("What you do"), _("Services"), NULL);
  for (guint i = 0; i < demarc_workload_get_n_duties (self); i++)
    {
      const DemarcWorkloadDuty *duty = demarc_workload_get_duty (self, i);
      const char *words = demarc_workload_duty_get_words (duty);
      g_autofree char *titles =
        demarc_workload_dup_titles (self, duty->subjects, duty->n_subjects);

      add_row (rows, get_title (duty->layer), words, titles, NULL);
    }
  for (guint i = 0; i < demarc_workload_get_n_gaps (self); i++)
    {
      const DemarcWorkloadGap *gap = demarc_workload_get_gap (self, i);
      g_autofree char *titles = demarc_workload_dup_titles (self, gap->subjects, gap->n_subjects);

      add_row (rows, get_title (gap->layer), demarc_workload_gap_get_words (gap), titles, NULL);
    }

  return finish_markdown (count, rows);
}

/**
 * demarc_workload_change_dup_markdown:
 * @self: a change
 *
 * Makes the sentence and the lists of a change as Markdown.
 *
 * Returns: (transfer full): the text
 */
char *
demarc_workload_change_dup_markdown (DemarcWorkloadChange *self)
{
  g_autofree char *sentence = demarc_workload_change_dup_sentence (self);
  g_autoptr (GPtrArray) rows = demarc_table_new ();

  add_row (rows, _("Change"), _("Layer"), _("What you do"), _("Services"), _("Note"), NULL);
  for (guint i = 0; i < DEMARC_N_CHANGE_PARTS; i++)
    {
      DemarcChangePart part = (DemarcChangePart) i;

      for (guint j = 0; j < demarc_workload_change_get_n (self, part); j++)
        {
          const DemarcChangedDuty *changed = demarc_workload_change_get (self, part, j);
          const char *words = demarc_workload_duty_get_words (changed->duty);
          g_autofree char *note = demarc_workload_change_dup_note (self, part, changed);
          g_autofree char *titles = demarc_workload_dup_titles (
            demarc_workload_change_get_owner (self, part), changed->duty->subjects,
            changed->duty->n_subjects);

          add_row (rows, demarc_change_part_get_title (part), get_title (changed->duty->layer),
                   words, titles, note != NULL ? note : "", NULL);
        }
    }

  return finish_markdown (sentence, rows);
}
