using System.Text.Encodings.Web;
using System.Text.Json;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>The words and numbers of the reports for machines: plain numbers without trailing zeros, verdicts as lower-case words, messages in one language.</summary>
internal sealed class ReportJson : IDisposable
{
    readonly MemoryStream bytes = new();
    readonly Language language;

    public ReportJson(Language language)
    {
        this.language = language;
        Json = new(
            bytes,
            new()
            {
                Indented = true,
                NewLine = "\n",
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
    }

    public Utf8JsonWriter Json { get; }

    public byte[] Finish()
    {
        Json.Flush();
        return bytes.ToArray();
    }

    public void Number(string name, decimal? value)
    {
        Json.WritePropertyName(name);
        Number(value);
    }

    public void Message(string name, Bilingual message) => Json.WriteString(name, message.In(language));

    public void Word<T>(string name, T word)
        where T : struct, Enum => Json.WriteString(name, word.ToString().ToLowerInvariant());

    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Json.WriteStartArray(name);
        foreach (var item in items)
        {
            Json.WriteStartObject();
            write(item);
            Json.WriteEndObject();
        }
        Json.WriteEndArray();
    }

    public void Claim(DocumentClaim claim)
    {
        var judged = claim.Judged;
        Tag(judged.Tag);
        Outcome(judged.Value, judged.Interval, judged.Verdict, judged.Reason);
        if (!judged.Parts.IsEmpty)
            List("parts", judged.Parts, Part);
        if (!judged.Evidence.IsEmpty)
            List("evidence", judged.Evidence, Evidence);
        if (judged.RestsOnInvented)
            Json.WriteBoolean("invented", true);
        if (claim.Release is { } release)
            Json.WriteString("released", release.Reason);
        if (claim.Acceptance is { } acceptance)
            Json.WriteString("accepted", acceptance.Reason);
        if (!claim.Contradicts.IsEmpty)
            List("contradicts", claim.Contradicts.Select(other => other.Tag), Tag);
    }

    public void Untagged(UntaggedStatement statement)
    {
        Json.WriteString("document", statement.Document);
        Json.WriteNumber("line", statement.Line);
        Json.WriteString("words", statement.Words);
        Json.WriteString("rule", "untagged");
        Message("message", statement.Message);
    }

    /// <summary>Was and is are verdicts; the values that they were reached on stand beside them.</summary>
    public void Erratum(Erratum erratum)
    {
        Tag(new(erratum.Document, erratum.Line, erratum.Words, erratum.Claim));
        Word("was", erratum.Was.Verdict);
        Word("is", erratum.Is.Verdict);
        Number("was_value", erratum.Was.Value);
        Number("is_value", erratum.Is.Value);
        Json.WriteString("delivery", erratum.Delivery);
        Message("reason", erratum.Is.Reason);
    }

    void Evidence(Claims.Registers.Evidence row)
    {
        Message("name", row.Name);
        Json.WriteString("file", row.Place.File);
        Json.WriteNumber("line", row.Place.Line);
        Json.WriteString("source", row.Place.Source);
        if (row.Place.Invented)
            Json.WriteBoolean("invented", true);
    }

    void Tag(Tag tag)
    {
        Json.WriteString("document", tag.Document);
        Json.WriteNumber("line", tag.Line);
        Json.WriteString("words", tag.Words);
        Json.WriteString("claim", tag.Target);
    }

    void Part(JudgedPart part)
    {
        Json.WriteString("words", part.Words);
        Outcome(part.Value, part.Interval, part.Verdict, part.Reason);
    }

    void Outcome(decimal? value, Interval? interval, Verdict verdict, Bilingual reason)
    {
        Number("value", value);
        Json.WritePropertyName("interval");
        Interval(interval);
        Word("verdict", verdict);
        Message("reason", reason);
    }

    void Interval(Interval? interval)
    {
        if (interval is not { } ends)
        {
            Json.WriteNullValue();
            return;
        }
        Json.WriteStartArray();
        Number(ends.Low);
        Number(ends.High);
        Json.WriteEndArray();
    }

    void Number(decimal? value)
    {
        if (value is { } number)
            Json.WriteRawValue(Notation.Plain(number));
        else
            Json.WriteNullValue();
    }

    public void Dispose()
    {
        Json.Dispose();
        bytes.Dispose();
    }
}
