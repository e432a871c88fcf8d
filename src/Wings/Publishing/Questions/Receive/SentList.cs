using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Papers;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>Takes a list out of the form in which it was sent; what cannot be taken is told at its field.</summary>
sealed class SentList(WorkCall call, EditionOnDesk edition)
{
    const int MostText = 2_000_000;

    FormState Sent => call.Sent;

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
        var (field, text) = Sent.File("upload") is null ? ("text", Sent.Typed("text")) : ("upload", await Uploaded());
        if (text is null)
        {
            Sent.Wrong(field, ReceiveTexts.NotText);
            return [];
        }
        if (text.Length > MostText)
            Sent.Wrong(field, FormTexts.TooLong(text.Length, MostText));
        var read = ReadQuestions.Of(text);
        if (read.Problem is { } problem)
            Sent.Wrong(field, problem);
        var answerers = new Answerers(edition, call.Clock.Today);
        foreach (var one in read.Questions)
            if (one.Owner.Length > 0 && answerers.Find(one.Owner) is null)
                Sent.Wrong(field, ReceiveTexts.NoOwner(one.Number, one.Owner));
        return [.. read.Questions.Select(one => (one, one.Owner.Length == 0 ? null : answerers.Find(one.Owner)))];
    }

    /// <summary>Null where it is no text: a workbook, a picture.</summary>
    async Task<string?> Uploaded()
    {
        await using var stream = Sent.File("upload")!.OpenReadStream();
        using var held = new MemoryStream();
        await stream.CopyToAsync(held, call.Stop);
        var bytes = held.ToArray();
        // A spreadsheet program of an office writes Windows-1252 where it is not told otherwise.
        return bytes.Contains((byte)0) ? null
            : Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes)
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }
}
