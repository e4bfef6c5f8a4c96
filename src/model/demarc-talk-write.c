/* demarc-talk-write.c: talks to files
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "demarc-talk-private.h"
#include "demarc-talk-shapes.h"

static void
add_text (JsonBuilder *builder,
          const char  *member,
          const char  *text)
{
  if (text == NULL || *text == '\0')
    return;

  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, text);
}

static void
add_texts (JsonBuilder       *builder,
           const char        *member,
           const char *const *texts)
{
  if (texts[0] == NULL)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; texts[i] != NULL; i++)
    json_builder_add_string_value (builder, texts[i]);
  json_builder_end_array (builder);
}

static void
add_change (JsonBuilder  *builder,
            DemarcChange *change)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < demarc_change_get_n_members (); i++)
    {
      const char *member = demarc_change_get_member (i);
      const char *value = NULL;

      if (!demarc_change_says (change, member, &value))
        continue;

      if (is_first)
        {
          json_builder_set_member_name (builder, "place");
          json_builder_begin_object (builder);
        }
      is_first = FALSE;
      json_builder_set_member_name (builder, member);
      if (value == NULL)
        json_builder_add_null_value (builder);
      else
        json_builder_add_string_value (builder, value);
    }

  if (!is_first)
    json_builder_end_object (builder);
}

static void
add_build (JsonBuilder *builder,
           DemarcStep  *step)
{
  guint n = demarc_step_get_n_reveals (step);

  if (n == 0)
    return;

  json_builder_set_member_name (builder, "build");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      const DemarcReveal *reveal = demarc_step_get_reveal (step, i);

      json_builder_begin_object (builder);
      add_texts (builder, "show", (const char *const *) reveal->show);
      add_texts (builder, "hide", (const char *const *) reveal->hide);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_flag (JsonBuilder     *builder,
          DemarcStep      *step,
          DemarcStepFlags  flag,
          const char      *member)
{
  if ((demarc_step_get_flags (step) & flag) == 0)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, TRUE);
}

static void
add_step (JsonBuilder *builder,
          DemarcStep  *step)
{
  json_builder_begin_object (builder);
  add_text (builder, "heading", demarc_step_get_heading (step));
  add_change (builder, demarc_step_get_change (step));
  add_texts (builder, "spotlight", demarc_step_get_lit (step));
  add_build (builder, step);
  add_text (builder, "notes", demarc_step_get_notes (step));
  if (demarc_step_get_seconds (step) > 0)
    {
      json_builder_set_member_name (builder, "seconds");
      json_builder_add_int_value (builder, demarc_step_get_seconds (step));
    }
  add_flag (builder, step, DEMARC_STEP_HIDDEN, "hidden");
  add_flag (builder, step, DEMARC_STEP_END, "end");
  json_builder_end_object (builder);
}

/**
 * demarc_talk_write:
 * @self: a talk
 *
 * Writes a talk as a file holds it. demarc_talk_new_for_bytes() makes the same talk of it.
 *
 * Returns: (transfer full): the text
 */
GBytes *
demarc_talk_write (DemarcTalk *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (DEMARC_IS_TALK (self), NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, DEMARC_TALK_FORMAT);
  add_text (builder, "title", demarc_talk_get_title (self));
  add_text (builder, "summary", demarc_talk_get_summary (self));
  add_text (builder, "language", demarc_talk_get_language (self));
  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < demarc_talk_get_n_steps (self); i++)
    add_step (builder, demarc_talk_get_step (self, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_to_gstring (generator, text);
  g_string_append_c (text, '\n');

  return g_string_free_to_bytes (text);
}
