/* demarc-cli-ask.c: answering questions
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-cli-private.h"

#include <glib/gi18n.h>

#include "demarc-ask.h"

static const char *
get_id (gpointer entry)
{
  return entry == NULL ? NULL : demarc_entry_get_id (DEMARC_ENTRY (entry));
}

static gboolean
is_cell (DemarcReading *reading)
{
  return demarc_reading_get_kind (reading) == DEMARC_READING_CELL;
}

/* JSON */

/* What is asked about, where that is not one cell. */
static void
add_whole (JsonBuilder   *builder,
           DemarcReading *reading)
{
  gboolean is_one = reading != NULL && demarc_reading_get_n_subjects (reading) == 1;

  demarc_cli_add_text (builder, "subject",
                       is_one ? demarc_subject_get_text (demarc_reading_get_subject (reading, 0))
                              : NULL);
  demarc_cli_add_text (builder, "layer",
                       reading == NULL ? NULL : get_id (demarc_reading_get_layer (reading)));
  demarc_cli_add_text (builder, "owner", NULL);
  demarc_cli_add_text (builder, "applies", NULL);
  demarc_cli_add_text (builder, "state", NULL);
  demarc_cli_add_text (builder, "customer", NULL);
  demarc_cli_add_text (builder, "provider", NULL);
  json_builder_set_member_name (builder, "claims");
  json_builder_begin_array (builder);
  json_builder_end_array (builder);
}

/* The members of who: those of a cell, where one cell is the answer, else null. */
static void
add_who (JsonBuilder   *builder,
         DemarcReading *reading)
{
  if (reading != NULL && is_cell (reading) && demarc_reading_get_n_subjects (reading) == 1)
    demarc_cli_add_answer (builder, demarc_reading_get_stack (reading, 0),
                           demarc_reading_get_cell (reading, 0));
  else
    add_whole (builder, reading);
}

static void
add_cells (JsonBuilder   *builder,
           DemarcReading *reading)
{
  json_builder_set_member_name (builder, "cells");
  json_builder_begin_array (builder);
  for (guint i = 0; is_cell (reading) && i < demarc_reading_get_n_subjects (reading); i++)
    {
      json_builder_begin_object (builder);
      demarc_cli_add_answer (builder, demarc_reading_get_stack (reading, i),
                             demarc_reading_get_cell (reading, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* The services that are asked for, by who answers for the layer there. */
static void
add_services (JsonBuilder   *builder,
              DemarcReading *reading)
{
  DemarcReadingKind kind = demarc_reading_get_kind (reading);

  json_builder_set_member_name (builder, "services");
  json_builder_begin_object (builder);
  for (guint owner = 0; owner < DEMARC_N_OWNERS; owner++)
    {
      g_autoptr (GPtrArray) stacks = NULL;

      if ((kind != DEMARC_READING_SERVICES && kind != DEMARC_READING_LAYER) ||
          !demarc_reading_asks_for (reading, (DemarcOwner) owner))
        continue;

      stacks = demarc_reading_find_stacks (reading, (DemarcOwner) owner);
      json_builder_set_member_name (builder, demarc_owner_get_word ((DemarcOwner) owner));
      json_builder_begin_array (builder);
      for (guint i = 0; i < stacks->len; i++)
        json_builder_add_string_value (
          builder,
          demarc_subject_get_text (demarc_stack_get_subject (g_ptr_array_index (stacks, i))));
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
}

static void
add_reading (JsonBuilder   *builder,
             DemarcReading *reading)
{
  g_autofree char *understood = demarc_reading_dup_understood (reading);
  g_autofree char *sentence = demarc_reading_dup_sentence (reading);

  json_builder_begin_object (builder);
  demarc_cli_add_text (builder, "kind",
                       demarc_reading_kind_get_word (demarc_reading_get_kind (reading)));
  demarc_cli_add_text (builder, "understood", understood);
  demarc_cli_add_text (builder, "sentence", sentence);
  json_builder_set_member_name (builder, "subjects");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_reading_get_n_subjects (reading); i++)
    json_builder_add_string_value (
      builder, demarc_subject_get_text (demarc_reading_get_subject (reading, i)));
  json_builder_end_array (builder);
  demarc_cli_add_text (builder, "layer", get_id (demarc_reading_get_layer (reading)));
  add_cells (builder, reading);
  add_services (builder, reading);
  json_builder_end_object (builder);
}

static void
add_readings (JsonBuilder  *builder,
              DemarcAnswer *answer,
              const char   *name,
              guint         first,
              guint         end)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = first; i < end; i++)
    add_reading (builder, demarc_answer_get_reading (answer, i));
  json_builder_end_array (builder);
}

/* What is answered, each chosen reading in a sentence or a few. Where there is more than one, each
 * is told apart by what was understood. */
static char *
dup_sentences (DemarcAnswer *answer,
               const char   *between)
{
  guint n = demarc_answer_get_n_chosen (answer);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      DemarcReading *reading = demarc_answer_get_reading (answer, i);
      g_autofree char *understood = demarc_reading_dup_understood (reading);
      g_autofree char *sentence = demarc_reading_dup_sentence (reading);

      if (i > 0)
        g_string_append (text, between);
      if (n > 1)
        g_string_append_printf (text, "%s ", understood);
      g_string_append (text, sentence);
    }

  return g_string_free (text, FALSE);
}

static int
print_json (DemarcAnswer *answer)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint n_chosen = demarc_answer_get_n_chosen (answer);
  g_autofree char *sentence = dup_sentences (answer, " ");
  g_autofree char *understood = demarc_answer_dup_understood (answer);
  int status;

  json_builder_begin_object (builder);
  add_who (builder, n_chosen == 1 ? demarc_answer_get_reading (answer, 0) : NULL);
  demarc_cli_add_text (builder, "sentence", sentence);
  demarc_cli_add_text (builder, "understood", understood);
  demarc_cli_add_text (builder, "missed", demarc_answer_get_missed (answer));
  add_readings (builder, answer, "answers", 0, n_chosen);
  add_readings (builder, answer, "alternatives", n_chosen, demarc_answer_get_n_readings (answer));
  json_builder_end_object (builder);
  status = demarc_cli_print_json (builder);

  return n_chosen == 0 ? EXIT_NO : status;
}

/* The answer alone, and before it what was left out of the question, if anything was. Where nothing
 * is good enough to answer: why, and what it comes nearest to. */
static int
print_text (DemarcAnswer *answer)
{
  g_autofree char *understood = demarc_answer_dup_understood (answer);
  g_autofree char *sentences = dup_sentences (answer, "\n");
  g_autofree char *both = g_strjoin ("\n", understood, sentences, NULL);

  if (demarc_answer_get_n_chosen (answer) > 0)
    return demarc_cli_print_lines (demarc_answer_get_missed (answer) == NULL ? sentences : both);

  demarc_cli_complain ("%s", understood);
  for (guint i = 0; i < demarc_answer_get_n_readings (answer); i++)
    {
      g_autofree char *title = demarc_reading_dup_title (demarc_answer_get_reading (answer, i));

      /* Translators: %s is what may have been asked, such as "guest operating system on Amazon
       * RDS". */
      demarc_cli_complain (_("perhaps this was asked: %s"), title);
    }

  return EXIT_NO;
}

/* A question may come in quotes or not. */
static char *
dup_question (int    n,
              char **words)
{
  g_autoptr (GString) question = g_string_new (NULL);

  for (int i = 0; i < n; i++)
    {
      g_autofree char *word = demarc_cli_dup_argument (words[i]);

      if (i > 0)
        g_string_append_c (question, ' ');
      g_string_append (question, word);
    }

  return g_string_free (g_steal_pointer (&question), FALSE);
}

/**
 * demarc_cli_ask:
 * @cli: the call
 * @argc: the number of words
 * @argv: the words, the command first
 *
 * Answers `ask "WORDS"`.
 *
 * Returns: what the program ends with: 1 if the question is not understood well enough
 */
int
demarc_cli_ask (DemarcCli  *cli,
                int         argc,
                char      **argv)
{
  g_autofree char *question = NULL;
  g_autoptr (DemarcAnswer) answer = NULL;
  int status;

  if (!demarc_cli_parse (cli, _("\"WORDS\""), NULL, "text|json", &argc, &argv, &status))
    return status;
  if (argc < 2)
    return demarc_cli_refuse (
      _("ask takes a question, such as: demarc-cli ask \"who patches rds?\""));
  if (!demarc_cli_open (cli, &status))
    return status;

  question = dup_question (argc - 1, argv + 1);
  answer = demarc_model_ask (cli->model, question, cli->scheme, cli->lens);

  return cli->format == FORMAT_JSON ? print_json (answer) : print_text (answer);
}
