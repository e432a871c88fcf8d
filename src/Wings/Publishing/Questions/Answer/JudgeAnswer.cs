using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Questions.Letter;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Questions.Answer;

/// <summary>Something that the checker found in an answer.</summary>
/// <param name="Line">Of the answer, from 1.</param>
/// <param name="Mends">Whether only another text helps; a claim that does not hold may go on with a reason.</param>
sealed record AnswerFinding(int Line, bool Mends, Bilingual Says);

/// <summary>An answer, judged as all prose is: as a part of the letter that it will stand in.</summary>
sealed record JudgedAnswer(JudgedDocument Document, ImmutableArray<AnswerFinding> Found)
{
    public AnswerJudgement Judgement =>
        new(Found.FirstOrDefault(one => one.Mends)?.Says, Found.FirstOrDefault(one => !one.Mends)?.Says);
}

/// <summary>Judges an answer against all figures that are accepted now, in the period of the document that was asked about.</summary>
static class JudgeAnswer
{
    public static JudgedAnswer Of(QuestionLook look, ParliamentQuestion question, string answer)
    {
        var head = LetterHead.Of(look.List, look.Document, Days.Machine(look.Today));
        var before = head.Count(letter => letter == '\n');
        var document = DraftJudge.Judge(look.Edition, look.Folder, head + answer, look.List.LetterPath);
        return new(
            document,
            [
                .. Found(document).Select(one => one with { Line = Math.Max(1, one.Line - before) }),
                .. AnswerForm.Faults(answer, question.Number, document.Headings.Length > 0),
            ]
        );
    }

    static IEnumerable<AnswerFinding> Found(JudgedDocument document)
    {
        foreach (var problem in document.Problems)
            yield return new(problem.Line ?? 1, true, problem.Message);
        foreach (var statement in document.Untagged)
            yield return new(statement.Line, true, statement.Message);
        foreach (var claim in document.Claims.Where(one => one.Blocks))
            yield return new(
                claim.Judged.Tag.Line,
                claim.Judged.Verdict == Verdict.Unreadable,
                new(
                    $"'{claim.Judged.Tag.Words}': {claim.Judged.Reason.Nl}",
                    $"'{claim.Judged.Tag.Words}': {claim.Judged.Reason.En}"
                )
            );
    }
}
