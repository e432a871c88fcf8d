using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Write;

/// <summary>The form with which a notice is written.</summary>
/// <param name="Receivers">Who will get it, to be looked at before it is sent; empty while nothing was checked.</param>
/// <param name="Shown">What the form sends along of that.</param>
public sealed record WriteView(WorkFrame Frame, FormView Form, ImmutableArray<string> Receivers, string Shown)
{
    public Bilingual Button => Receivers.IsEmpty ? WriteTexts.Check : WriteTexts.Send(Receivers.Length);

    public ImmutableArray<Choice> Severities =>
        [
            .. Enum.GetValues<NoticeSeverity>()
                .Reverse()
                .Select(one => new Choice(one.ToString(), Frame.In(NoticeTexts.Of(one)))),
        ];

    public ImmutableArray<Choice> Markings =>
        [
            .. Enum.GetValues<NoticeMarking>()
                .Order()
                .Select(one => new Choice(one.ToString(), Frame.In(NoticeTexts.Of(one)))
                {
                    Hint = Frame.In(NoticeTexts.MeansOf(one)),
                }),
        ];

    public ImmutableArray<Choice> Kinds =>
        [.. ReadNotice.Kinds.Select(one => new Choice(one.ToString(), Frame.In(WriteTexts.Of(one))))];
}
