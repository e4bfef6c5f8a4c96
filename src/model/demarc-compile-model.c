/* demarc-compile-model.c: turns a model file into C, when the program is built
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-model.h"

/* Usage: demarc-compile-model MODEL.json OUTPUT.c
 *
 * The model is checked here, once, instead of at every start of the program. */

#define WORDS_PER_LINE 12

static void
write_words (GString     *into,
             DemarcStore *store)
{
  guint32 n;
  const guint32 *words = demarc_store_get_words (store, &n);

  g_string_append (into, "const guint32 demarc_builtin_words[] = {");
  for (guint32 i = 0; i < n; i++)
    g_string_append_printf (into, "%s%u,", i % WORDS_PER_LINE == 0 ? "\n  " : " ", words[i]);
  g_string_append_printf (into, "\n};\n\nconst guint32 demarc_builtin_n_words = %u;\n\n", n);
}

/* Each text on a line of its own. Octal escapes cannot run into the letter behind them. */
static void
write_text (GString     *into,
            DemarcStore *store)
{
  guint32 n;
  const char *text = demarc_store_get_characters (store, &n);

  g_string_append (into, "const char demarc_builtin_text[] =\n  \"");
  for (guint32 i = 0; i < n; i++)
    {
      guchar c = (guchar) text[i];

      if (c == '\0')
        g_string_append (into, "\\000\"\n  \"");
      else if (c == '"' || c == '\\' || c == '?' || c < 0x20 || c >= 0x7f)
        g_string_append_printf (into, "\\%03o", c);
      else
        g_string_append_c (into, (char) c);
    }
  g_string_append_printf (into, "\";\n\nconst guint32 demarc_builtin_n_text = %u;\n", n);
}

static gboolean
compile (const char  *path,
         const char  *output,
         GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DemarcProblems) problems = NULL;
  g_autoptr (DemarcModel) model = demarc_model_new_for_file (file, &problems, error);
  g_autoptr (GString) text = g_string_new ("/* Made from the model by demarc-compile-model. */\n\n"
                                           "#include \"demarc-builtin.h\"\n\n");

  for (guint i = 0; problems != NULL && i < demarc_problems_get_n (problems); i++)
    {
      g_autofree char *line = demarc_problems_dup_line (problems, i);

      g_printerr ("%s\n", line);
    }

  if (model == NULL)
    return FALSE;

  write_words (text, demarc_model_get_store (model));
  write_text (text, demarc_model_get_store (model));

  return g_file_set_contents (output, text->str, (gssize) text->len, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  if (argc != 3)
    {
      g_printerr ("usage: demarc-compile-model MODEL.json OUTPUT.c\n");
      return 2;
    }

  if (!compile (argv[1], argv[2], &error))
    {
      g_printerr ("demarc-compile-model: %s\n", error->message);
      return 1;
    }

  return 0;
}
