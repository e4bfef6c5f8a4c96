/* demarc-problem.h: what is wrong with a file, and where
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * DEMARC_PROBLEMS_MAX:
 *
 * How many problems of one file are kept; further ones are only counted.
 */
#define DEMARC_PROBLEMS_MAX 100

/**
 * DemarcSeverity:
 * @DEMARC_SEVERITY_ERROR: the file cannot be used
 * @DEMARC_SEVERITY_WARNING: the file can be used, but somebody should look
 */
typedef enum
{
  DEMARC_SEVERITY_ERROR,
  DEMARC_SEVERITY_WARNING,
} DemarcSeverity;

/**
 * DemarcProblem:
 * @severity: how bad it is
 * @line: line in the file, from 1
 * @column: column in characters, from 1
 * @offset: offset in bytes
 * @pointer: JSON pointer (RFC 6901) of the value meant; "" is the whole file
 * @message: what was expected, one sentence without a final stop
 * @hint: (nullable): what to do about it, such as "did you mean 'customer'?"
 */
typedef struct
{
  DemarcSeverity severity;
  guint          line;
  guint          column;
  gsize          offset;
  char          *pointer;
  char          *message;
  char          *hint;
} DemarcProblem;

#define DEMARC_TYPE_PROBLEMS (demarc_problems_get_type ())

typedef struct _DemarcProblems DemarcProblems;

GType                demarc_problems_get_type     (void) G_GNUC_CONST;

DemarcProblems      *demarc_problems_new          (const char *file);
DemarcProblems      *demarc_problems_ref          (DemarcProblems *self);
void                 demarc_problems_unref        (DemarcProblems *self);

void                 demarc_problems_add          (DemarcProblems *self,
                                                   DemarcSeverity  severity,
                                                   gsize           offset,
                                                   const char     *pointer,
                                                   const char     *hint,
                                                   const char     *format,
                                                   ...) G_GNUC_PRINTF (6, 7);
void                 demarc_problems_sort         (DemarcProblems *self);
void                 demarc_problems_place        (DemarcProblems *self,
                                                   const char     *bytes,
                                                   gsize           length);

const char          *demarc_problems_get_file     (DemarcProblems *self);
guint                demarc_problems_get_n        (DemarcProblems *self);
guint                demarc_problems_get_n_errors (DemarcProblems *self);
guint                demarc_problems_get_n_left   (DemarcProblems *self);
const DemarcProblem *demarc_problems_get          (DemarcProblems *self,
                                                   guint           position);
char                *demarc_problems_dup_line     (DemarcProblems *self,
                                                   guint           position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DemarcProblems, demarc_problems_unref)

G_END_DECLS
