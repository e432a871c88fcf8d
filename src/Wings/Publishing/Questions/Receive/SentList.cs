using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Papers;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>Takes a list out of the form in which it was sent; what cannot be taken is told at its field.</summary>
sealed class SentList(WorkCall call, EditionOnDesk edition, ISentFiles? files)
{
    const int MostText = 2_000_000;

    FormState Sent => call.Sent;

    /// <summary>Why the file stays outside; null where it may come in.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Null where something is wrong.</summary>
    public async Task<ReceivedList?> Read(IEnumerable<string> documents)
    {
        var committee = Sent.Text("committee", ReceiveTexts.NoCommittee, most: 150);
        var file = File();
        var document = Sent["document"].Length == 0 ? "" : Sent.Code("document", documents, ReceiveTexts.NoDocument);
        var language = Sent.Choice("language", Enum.GetValues<Language>(), ReceiveTexts.NoLanguage);
        var (received, by) = Days();
        var questions = await Questions();
        return Sent.Good
            ? new(
                edition.Figures.Edition.Code,
                edition.Figures.Edition.Publisher,
                committee,
                file,
                document!,
                language!.Value,
                received!.Value,
                by!.Value
            )
            {
                Questions = questions,
            }
            : null;
    }

    string File()
    {
        if (DossierCode.TryParse(Sent["file"], out var file))
            return file.ToString();
        if (Sent["file"].Length > 0)
            Sent.Wrong("file", ReceiveTexts.BadFile);
        return "";
    }

    (DateOnly?, DateOnly?) Days()
    {
        var received = Sent.Day("received", ReceiveTexts.NoReceived);
        if (received > call.Clock.Today)
            Sent.Wrong("received", ReceiveTexts.NotYet);
        var by = Sent.Day("answer-by", ReceiveTexts.NoAnswerBy);
        if (by < received)
            Sent.Wrong("answer-by", ReceiveTexts.BeforeReceived);
        return (received, by);
    }

    async Task<ImmutableArray<(AskedQuestion, Answerer?)>> Questions()
    {
        var (field, read) = await Taken();
        if (read.Problem is { } problem)
            Sent.Wrong(field, problem);
        var answerers = new Answerers(edition, call.Clock.Today);
        foreach (var one in read.Questions)
            if (one.Owner.Length > 0 && answerers.Find(one.Owner) is null)
                Sent.Wrong(field, ReceiveTexts.NoOwner(one.Number, one.Owner));
        return [.. read.Questions.Select(one => (one, one.Owner.Length == 0 ? null : answerers.Find(one.Owner)))];
    }

    async Task<(string Field, QuestionsRead Read)> Taken()
    {
        if (Sent.File("upload") is null)
            return Sent.Typed("text") is { Length: > MostText } text
                ? ("text", new QuestionsRead([], FormTexts.TooLong(text.Length, MostText)))
                : ("text", ReadQuestions.Of(Sent.Typed("text")));
        var (read, refusal) = await new UploadedQuestions(call, files).Read();
        Refusal = refusal;
        return ("upload", read);
    }
}
