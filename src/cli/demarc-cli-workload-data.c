/* demarc-cli-workload-data.c: a workload for programs
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-workload.h"

#include "demarc-workload-table.h"

static const char *
get_text (DemarcWorkload *workload,
          guint           position)
{
  return demarc_subject_get_text (demarc_workload_get_subject (workload, position));
}

static void
add_number (JsonBuilder *builder,
            const char  *name,
            guint        number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
add_services (JsonBuilder    *builder,
              DemarcWorkload *workload)
{
  json_builder_set_member_name (builder, "services");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_workload_get_n_subjects (workload); i++)
    {
      g_autofree char *title =
        demarc_subject_dup_full_title (demarc_workload_get_subject (workload, i));

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "subject", get_text (workload, i));
      demarc_cli_add_text (builder, "title", title);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_subjects (JsonBuilder    *builder,
              DemarcWorkload *workload,
              const guint    *subjects,
              guint           n_subjects)
{
  json_builder_set_member_name (builder, "subjects");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_subjects; i++)
    json_builder_add_string_value (builder, get_text (workload, subjects[i]));
  json_builder_end_array (builder);
}

/* The members that every duty has, in an object that is begun. */
static void
add_duty (JsonBuilder              *builder,
          DemarcWorkload           *workload,
          const DemarcWorkloadDuty *duty)
{
  demarc_cli_add_text (builder, "layer", demarc_entry_get_id (DEMARC_ENTRY (duty->layer)));
  demarc_cli_add_text (builder, "title", demarc_entry_get_title (DEMARC_ENTRY (duty->layer)));
  demarc_cli_add_text (builder, "text", duty->text);
  add_subjects (builder, workload, duty->subjects, duty->n_subjects);
}

static void
add_duties (JsonBuilder    *builder,
            DemarcWorkload *workload)
{
  json_builder_set_member_name (builder, "duties");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_workload_get_n_duties (workload); i++)
    {
      json_builder_begin_object (builder);
      add_duty (builder, workload, demarc_workload_get_duty (workload, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_gaps (JsonBuilder    *builder,
          DemarcWorkload *workload)
{
  json_builder_set_member_name (builder, "gaps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_workload_get_n_gaps (workload); i++)
    {
      const DemarcWorkloadGap *gap = demarc_workload_get_gap (workload, i);

      json_builder_begin_object (builder);
      demarc_cli_add_text (builder, "layer", demarc_entry_get_id (DEMARC_ENTRY (gap->layer)));
      demarc_cli_add_text (builder, "title", demarc_entry_get_title (DEMARC_ENTRY (gap->layer)));
      demarc_cli_add_text (builder, "state", demarc_state_get_word (gap->state));
      add_subjects (builder, workload, gap->subjects, gap->n_subjects);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_part (DemarcCliWorkload *call,
          JsonBuilder       *builder,
          DemarcChangePart   part)
{
  json_builder_set_member_name (builder, demarc_change_part_get_word (part));
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_workload_change_get_n (call->change, part); i++)
    {
      const DemarcChangedDuty *changed = demarc_workload_change_get (call->change, part, i);

      json_builder_begin_object (builder);
      add_duty (builder, demarc_workload_change_get_owner (call->change, part), changed->duty);
      demarc_cli_add_text (builder, "fate", demarc_fate_get_word (changed->fate));
      demarc_cli_add_text (builder, "becomes",
                           changed->becomes == NULL ? NULL : changed->becomes->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_swap (DemarcCliWorkload *call,
          JsonBuilder       *builder)
{
  DemarcWorkload *after = demarc_workload_change_get_after (call->change);
  g_autofree char *sentence = demarc_workload_change_dup_sentence (call->change);

  json_builder_set_member_name (builder, "swap");
  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "from", demarc_subject_get_text (call->from));
  demarc_cli_add_text (builder, "to", demarc_subject_get_text (call->to));
  add_number (builder, "before", demarc_workload_get_n_duties (call->workload));
  add_number (builder, "after", demarc_workload_get_n_duties (after));
  demarc_cli_add_text (builder, "sentence", sentence);
  for (guint i = 0; i < DEMARC_N_CHANGE_PARTS; i++)
    add_part (call, builder, (DemarcChangePart) i);
  add_services (builder, after);
  add_duties (builder, after);
  add_gaps (builder, after);
  json_builder_end_object (builder);
}

/* Writes a workload as JSON. */
int
demarc_cli_workload_json (DemarcCliWorkload *call)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_services (builder, call->workload);
  add_number (builder, "count", demarc_workload_get_n_duties (call->workload));
  add_number (builder, "folded", demarc_workload_count_folded (call->workload));
  add_duties (builder, call->workload);
  add_gaps (builder, call->workload);
  if (call->change != NULL)
    add_swap (call, builder);
  json_builder_end_object (builder);

  return demarc_cli_print_json (builder);
}

/* Writes a workload as CSV: its duties and gaps, or, with a swap, the lists of what changes. */
int
demarc_cli_workload_csv (DemarcCliWorkload *call)
{
  g_autoptr (GPtrArray) rows = call->change == NULL
                                 ? demarc_workload_dup_table (call->workload)
                                 : demarc_workload_change_dup_table (call->change);

  return demarc_cli_print_csv (rows);
}
