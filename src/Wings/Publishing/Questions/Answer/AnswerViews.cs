using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Answer;

/// <summary>Builds the page of one question.</summary>
sealed class AnswerViews(QuestionLook look, ParliamentQuestion question, WorkFrame frame, SentDeed? sent)
{
    public async Task<AnswerView> Build(RekenschapDb db, CancellationToken stop)
    {
        var judged = question.Version == 0 ? null : JudgeAnswer.Of(look, question, question.Answer);
        var versions = await db.Set<AnswerVersion>()
            .AsNoTracking()
            .Where(one => one.Question == question.Id && one.Number < question.Version)
            .OrderByDescending(one => one.Number)
            .ToListAsync(stop);
        return new(
            frame,
            QuestionTexts.SignalOf(question, look.Today),
            frame.In(QuestionTexts.Marked(question, look.Today)),
            [.. question.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)],
            SitePaths.Tag(look.List.Language),
            [.. Facts().Select(one => (frame.In(one.Name), frame.In(one.Value)))],
            judged is null ? null : Html(judged.Document),
            [.. (judged?.Found ?? []).Select(one => frame.In(AnswerTexts.At(one)))],
            judged is { Document.Claims.IsEmpty: false } ? Claims(judged.Document) : null,
            [.. Similar().Select(Linked)],
            frame.To(QuestionPaths.Of(look.List.Id)),
            question.Revision.ToString(CultureInfo.InvariantCulture),
            new AnswerChoices(look, question, frame, sent).Forms(Similar())
        )
        {
            Earlier =
            [
                .. versions.Select(one =>
                    (frame.In(AnswerTexts.Version(one.Number, one.Role, one.Organisation, one.At)), one.Text)
                ),
            ],
        };
    }

    IEnumerable<(Bilingual Name, Bilingual Value)> Facts()
    {
        if (question.Group.Length > 0)
            yield return (AnswerTexts.Group, Bilingual.Same(question.Group));
        yield return (
            QuestionTexts.Owner,
            question.Owner is { } owner ? look.Answerers.NameOf(owner) : QuestionTexts.Nobody
        );
        yield return (QuestionTexts.Due, QuestionTexts.Day(question.Due));
        if (question.Said.Length > 0)
            yield return (
                question.State == QuestionState.Returned ? AnswerTexts.Returned : AnswerTexts.AgreedThough,
                Bilingual.Same(question.Said)
            );
    }

    /// <summary>Those that whoever looks may know of.</summary>
    ImmutableArray<int> Similar()
    {
        var seen = look.Seen.ToList();
        return new SimilarQuestions(seen.Select(one => (one.Number, one.Text))).To(question.Number);
    }

    (string, string) Linked(int number)
    {
        var other = look.All.First(one => one.Number == number);
        return (
            $"{frame.In(QuestionTexts.Number)} {number.ToString(CultureInfo.InvariantCulture)}",
            frame.To(QuestionPaths.Of(other))
        );
    }

    static string Html(JudgedDocument document) =>
        string.Concat(
            document.Body.Select(segment =>
                segment switch
                {
                    HtmlSegment prose => prose.Html,
                    PlacedSegment placed => $"<p><em>{System.Net.WebUtility.HtmlEncode(placed.Title)}</em></p>",
                    _ => "",
                }
            )
        );

    TableView Claims(JudgedDocument document) =>
        new(
            "claims",
            frame.In(AnswerTexts.Claims),
            [
                new(frame.In(DocumentTexts.Words)),
                new(frame.In(DocumentTexts.Verdict)),
                new(frame.In(DocumentTexts.Reason)),
            ],
            [
                .. document.Claims.Select(one => new Row([
                    Cell.Of(one.Judged.Tag.Words),
                    new(
                        frame.In(VerdictNames.Of(one.Judged.Verdict)),
                        Signal: one.Judged.Verdict == Verdict.Holds ? Signal.Holds : Signal.Fails
                    ),
                    Cell.Of(frame.In(one.Judged.Reason)),
                ])),
            ]
        );
}

/// <summary>A form that was sent and is wrong: which, and what was typed.</summary>
sealed record SentDeed(string Deed, Rekenschap.Ui.Forms.FormState Form);
