/* demarc-problem.c: what is wrong with a file, and where
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-problem.h"

#include "demarc-words.h"

/**
 * DemarcProblems:
 *
 * The problems found in one file. A check goes on after a problem, so that a
 * person who repairs the file sees all of them at once.
 */
struct _DemarcProblems
{
  gatomicrefcount  refs;
  char            *file;
  GArray          *items;
  guint            n_errors;
  guint            n_left;
};

G_DEFINE_BOXED_TYPE (DemarcProblems, demarc_problems, demarc_problems_ref, demarc_problems_unref)

static void
clear_problem (DemarcProblem *problem)
{
  g_free (problem->pointer);
  g_free (problem->message);
  g_free (problem->hint);
}

static int
compare_problems (gconstpointer a,
                  gconstpointer b)
{
  const DemarcProblem *first = a;
  const DemarcProblem *second = b;

  if (first->offset != second->offset)
    return first->offset < second->offset ? -1 : 1;

  return g_strcmp0 (first->pointer, second->pointer);
}

/**
 * demarc_problems_new:
 * @file: the name of the file as people know it
 *
 * Creates an empty collection.
 *
 * Returns: (transfer full): a new collection
 */
DemarcProblems *
demarc_problems_new (const char *file)
{
  DemarcProblems *self = g_new0 (DemarcProblems, 1);

  g_atomic_ref_count_init (&self->refs);
  self->file = g_strdup (file);
  self->items = g_array_new (FALSE, TRUE, sizeof (DemarcProblem));
  g_array_set_clear_func (self->items, (GDestroyNotify) clear_problem);

  return self;
}

/**
 * demarc_problems_ref:
 * @self: a collection
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
DemarcProblems *
demarc_problems_ref (DemarcProblems *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * demarc_problems_unref:
 * @self: (transfer full): a collection
 *
 * Gives a reference back, and frees @self with the last one.
 */
void
demarc_problems_unref (DemarcProblems *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_array_unref (self->items);
  g_free (self->file);
  g_free (self);
}

/**
 * demarc_problems_add:
 * @self: a collection
 * @severity: how bad it is
 * @offset: where in the file, in bytes
 * @pointer: JSON pointer of the value meant
 * @hint: (nullable): what to do about it
 * @format: printf format of the message: what was expected
 * @...: its arguments
 *
 * Adds a problem, or only counts it once %DEMARC_PROBLEMS_MAX are kept.
 */
void
demarc_problems_add (DemarcProblems *self,
                     DemarcSeverity  severity,
                     gsize           offset,
                     const char     *pointer,
                     const char     *hint,
                     const char     *format,
                     ...)
{
  DemarcProblem problem = { severity, 0, 0, offset, NULL, NULL, NULL };
  va_list args;

  if (severity == DEMARC_SEVERITY_ERROR)
    self->n_errors++;

  if (self->items->len >= DEMARC_PROBLEMS_MAX)
    {
      self->n_left++;
      return;
    }

  va_start (args, format);
  problem.message = g_strdup_vprintf (format, args);
  va_end (args);

  problem.pointer = g_strdup (pointer);
  problem.hint = g_strdup (hint);
  g_array_append_val (self->items, problem);
}

/**
 * demarc_problems_sort:
 * @self: a collection
 *
 * Puts the problems in the order of the file.
 */
void
demarc_problems_sort (DemarcProblems *self)
{
  g_array_sort (self->items, compare_problems);
}

/**
 * demarc_problems_place:
 * @self: a collection
 * @bytes: the text of the file
 * @length: its length in bytes
 *
 * Sorts the problems and turns their offsets into lines and columns, in one
 * walk over the text. Columns count characters, as editors do.
 */
void
demarc_problems_place (DemarcProblems *self,
                       const char     *bytes,
                       gsize           length)
{
  gsize at = 0;
  guint line = 1;
  guint column = 1;

  demarc_problems_sort (self);

  for (guint i = 0; i < self->items->len; i++)
    {
      DemarcProblem *problem = &g_array_index (self->items, DemarcProblem, i);

      for (; at < MIN (problem->offset, length); at++)
        {
          if (bytes[at] == '\n')
            {
              line++;
              column = 1;
            }
          else if (((guchar) bytes[at] & 0xc0) != 0x80)
            {
              column++;
            }
        }

      problem->line = line;
      problem->column = column;
    }
}

/**
 * demarc_problems_get_file:
 * @self: a collection
 *
 * Gets the name of the file.
 *
 * Returns: (transfer none): the name
 */
const char *
demarc_problems_get_file (DemarcProblems *self)
{
  return self->file;
}

/**
 * demarc_problems_get_n:
 * @self: a collection
 *
 * Gets how many problems are kept.
 *
 * Returns: the number, at most %DEMARC_PROBLEMS_MAX
 */
guint
demarc_problems_get_n (DemarcProblems *self)
{
  return self->items->len;
}

/**
 * demarc_problems_get_n_errors:
 * @self: a collection
 *
 * Gets how many errors were found, those included that are not kept.
 *
 * Returns: the number; 0 means that the file can be used
 */
guint
demarc_problems_get_n_errors (DemarcProblems *self)
{
  return self->n_errors;
}

/**
 * demarc_problems_get_n_left:
 * @self: a collection
 *
 * Gets how many problems were found beyond those kept.
 *
 * Returns: the number
 */
guint
demarc_problems_get_n_left (DemarcProblems *self)
{
  return self->n_left;
}

/**
 * demarc_problems_get:
 * @self: a collection
 * @position: which one, from 0
 *
 * Gets one problem.
 *
 * Returns: (transfer none): the problem
 */
const DemarcProblem *
demarc_problems_get (DemarcProblems *self,
                     guint           position)
{
  g_return_val_if_fail (position < self->items->len, NULL);

  return &g_array_index (self->items, DemarcProblem, position);
}

/**
 * demarc_problems_dup_line:
 * @self: a collection
 * @position: which one, from 0
 *
 * Writes a problem the way compilers do, so that editors can jump to it:
 * `file:line:column: error: /pointer: message; hint`. Control characters, which can come from the
 * file itself, are escaped.
 *
 * Returns: (transfer full): the line, without a line feed
 */
char *
demarc_problems_dup_line (DemarcProblems *self,
                          guint           position)
{
  const DemarcProblem *problem = demarc_problems_get (self, position);
  const char *severity = problem->severity == DEMARC_SEVERITY_ERROR ? "error" : "warning";
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, "%s:%u:%u: %s: ", self->file, problem->line, problem->column,
                          severity);
  if (*problem->pointer != '\0')
    g_string_append_printf (line, "%s: ", problem->pointer);
  g_string_append (line, problem->message);
  if (problem->hint != NULL)
    g_string_append_printf (line, "; %s", problem->hint);

  return demarc_words_dup_printable (line->str);
}
