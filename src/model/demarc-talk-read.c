/* demarc-talk-read.c: talks from files
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-talk-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-talk-shapes.h"

static char **
dup_texts (DemarcRecord record,
           guint        field)
{
  DemarcList list = demarc_record_get_list (record, field);
  char **texts = g_new0 (char *, list.n + 1);

  for (guint i = 0; i < list.n; i++)
    texts[i] = g_strdup (demarc_list_get_text (list, i));

  return texts;
}

/* The fields of a place are those of a change, in its order. */
static DemarcChange *
read_change (DemarcRecord record)
{
  const DemarcShape *step = demarc_talk_get_vocabulary ()->root->fields[TALK_STEPS].shape;
  const DemarcShape *shape = step->fields[STEP_PLACE].shape;
  DemarcChange *change = demarc_change_new ();

  if (!demarc_record_is_there (record))
    return change;

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const char *member = demarc_change_get_member (i);
      const char *text;

      if (!demarc_record_has (record, i))
        continue;

      text = shape->fields[i].kind == DEMARC_FIELD_CHOICE
               ? shape->fields[i].choices[demarc_record_get_word (record, i) - 1]
               : demarc_record_get_text (record, i);
      demarc_change_add (change, member, g_str_equal (text, DEMARC_TEXT_NULL) ? NULL : text);
    }

  return change;
}

/* Takes @next in place of @step. */
static void
become (DemarcStep **step,
        DemarcStep  *next)
{
  g_object_unref (*step);
  *step = next;
}

static void
read_build (DemarcStep   **step,
            DemarcRecord   record)
{
  DemarcList build = demarc_record_get_list (record, STEP_BUILD);

  for (guint i = 0; i < build.n; i++)
    {
      DemarcRecord reveal = demarc_list_get_record (build, i);
      g_auto (GStrv) show = NULL;
      g_auto (GStrv) hide = NULL;

      if (!demarc_record_is_there (reveal))
        continue;

      show = dup_texts (reveal, REVEAL_SHOW);
      hide = dup_texts (reveal, REVEAL_HIDE);
      become (step, demarc_step_with_reveal (*step, (const char *const *) show,
                                             (const char *const *) hide));
    }
}

static DemarcStepFlags
read_flags (DemarcRecord record)
{
  DemarcStepFlags flags = DEMARC_STEP_SHOWN;

  /* A flag is kept as 2 for true and 1 for false. */
  if (demarc_record_get_word (record, STEP_HIDDEN) == 2)
    flags |= DEMARC_STEP_HIDDEN;
  if (demarc_record_get_word (record, STEP_END) == 2)
    flags |= DEMARC_STEP_END;

  return flags;
}

static DemarcStep *
read_step (DemarcRecord record)
{
  gboolean has_heading =
    demarc_record_is_there (record) && demarc_record_has (record, STEP_HEADING);
  g_autoptr (DemarcChange) change = NULL;
  g_auto (GStrv) lit = NULL;
  DemarcStep *step;

  if (!has_heading)
    {
      change = demarc_change_new ();
      return demarc_step_new (_("Damaged step"), change);
    }

  change = read_change (demarc_record_get_record (record, STEP_PLACE));
  lit = dup_texts (record, STEP_SPOTLIGHT);
  step = demarc_step_new (demarc_record_get_text (record, STEP_HEADING), change);
  become (&step, demarc_step_with_lit (step, (const char *const *) lit));
  read_build (&step, record);
  if (demarc_record_has (record, STEP_NOTES))
    become (&step, demarc_step_with_notes (step, demarc_record_get_text (record, STEP_NOTES)));
  if (demarc_record_has (record, STEP_SECONDS))
    become (&step, demarc_step_with_seconds (step, demarc_record_get_word (record, STEP_SECONDS) -
                                                     1));
  become (&step, demarc_step_with_flags (step, read_flags (record)));

  return step;
}

/* The first error inside a step. */
static const char *
find_problem (DemarcProblems *problems,
              guint           position)
{
  g_autofree char *pointer = g_strdup_printf ("/steps/%u", position);
  gsize length = strlen (pointer);

  for (guint i = 0; i < demarc_problems_get_n (problems); i++)
    {
      const DemarcProblem *problem = demarc_problems_get (problems, i);

      if (problem->severity == DEMARC_SEVERITY_ERROR &&
          strncmp (problem->pointer, pointer, length) == 0 &&
          (problem->pointer[length] == '\0' || problem->pointer[length] == '/'))
        return problem->message;
    }

  return NULL;
}

static DemarcTalk *
make_talk (DemarcStore    *store,
           DemarcProblems *problems)
{
  DemarcRecord root = demarc_store_get_root (store);
  DemarcList steps = demarc_record_get_list (root, TALK_STEPS);
  gboolean has_title = demarc_record_has (root, TALK_TITLE);
  DemarcTalk *talk =
    demarc_talk_new (has_title ? demarc_record_get_text (root, TALK_TITLE) : _("Untitled talk"));

  _demarc_talk_set_words (
    talk, demarc_talk_get_title (talk),
    demarc_record_has (root, TALK_SUMMARY) ? demarc_record_get_text (root, TALK_SUMMARY) : NULL,
    demarc_record_has (root, TALK_LANGUAGE) ? demarc_record_get_text (root, TALK_LANGUAGE) : NULL);
  for (guint i = 0; i < steps.n; i++)
    {
      DemarcStep *step = read_step (demarc_list_get_record (steps, i));

      become (&step, demarc_step_with_problem (step, find_problem (problems, i)));
      _demarc_talk_take_step (talk, step);
    }

  return talk;
}

/* The whole steps of a text that is no JSON any more. What is wrong with it has been told. */
static DemarcTalk *
read_rest (const char *bytes,
           gsize       length)
{
  g_autofree char *rest = _demarc_talk_salvage (bytes, length);
  g_autoptr (DemarcProblems) problems = demarc_problems_new ("");
  g_autoptr (DemarcStore) store = NULL;

  if (rest == NULL)
    return NULL;

  store = demarc_reader_read_what_can_be (demarc_talk_get_vocabulary (), rest, strlen (rest),
                                          problems);

  return store == NULL ? NULL : make_talk (store, problems);
}

/**
 * demarc_talk_new_for_bytes:
 * @bytes: the text of a talk file
 * @file: what to call it in messages
 * @problems: (out) (optional) (transfer full): everything that is wrong with it
 * @error: return location for an error
 *
 * Reads a talk. Steps that cannot be read are kept as damaged ones, and the others can be shown;
 * even of a file that has been cut off the whole steps are found.
 *
 * Returns: (transfer full) (nullable): the talk, or %NULL with %DEMARC_TALK_ERROR_INVALID if
 * nothing of it can be used
 */
DemarcTalk *
demarc_talk_new_for_bytes (GBytes          *bytes,
                           const char      *file,
                           DemarcProblems **problems,
                           GError         **error)
{
  g_autoptr (DemarcProblems) found = demarc_problems_new (file);
  g_autoptr (DemarcStore) store = NULL;
  DemarcTalk *talk;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (text == NULL)
    text = "";

  store = demarc_reader_read_what_can_be (demarc_talk_get_vocabulary (), text, length, found);
  talk = store != NULL ? make_talk (store, found) : read_rest (text, length);
  if (talk == NULL)
    g_set_error (error, DEMARC_TALK_ERROR, DEMARC_TALK_ERROR_INVALID,
                 /* Translators: %s is a file name. */
                 _("%s is not a talk, or nothing of it can be read"), file);
  if (problems != NULL)
    *problems = g_steal_pointer (&found);

  return talk;
}

/**
 * demarc_talk_is_in:
 * @bytes: the text of a file
 * @file: its name
 *
 * Tells whether a file is a talk rather than a model: by its name, or by what it speaks of.
 *
 * Returns: whether it is
 */
gboolean
demarc_talk_is_in (GBytes     *bytes,
                   const char *file)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (g_str_has_suffix (file, DEMARC_TALK_SUFFIX))
    return TRUE;

  return text != NULL && g_strstr_len (text, (gssize) length, "\"steps\"") != NULL &&
         g_strstr_len (text, (gssize) length, "\"layers\"") == NULL;
}
