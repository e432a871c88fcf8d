using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Calling;

public sealed class ReminderTextTests
{
    static readonly DateOnly Due = new(2024, 2, 16);

    [Fact]
    public void A_mail_says_in_both_languages_what_is_wanted_of_whom_and_by_when()
    {
        var (subject, text) = ReminderText.Of(
            MailKind.Overdue,
            new("Energie 2023", "Energy 2023"),
            new("Onderwijs", "Education"),
            Due,
            new("https://example.org/jbr/work/collections/small/energy")
        );
        Assert.Equal("Te laat: Energie 2023 / Late: Energy 2023", subject);
        Assert.Contains("Van Onderwijs is voor 'Energie 2023' nog niets ingediend", text);
        Assert.Contains("Nothing was submitted yet by Education for 'Energy 2023'", text);
        Assert.Contains("16 februari 2024", text);
        Assert.Contains("https://example.org/jbr/work/collections/small/energy", text);
    }

    [Fact]
    public void No_name_whatever_stands_in_it_begins_another_line_of_the_head() =>
        Prop.ForAll<NonNull<string>>(name =>
            {
                foreach (var kind in Enum.GetValues<MailKind>())
                {
                    var written = Bilingual.Same(name.Get + "\r\nBcc: somebody@example.org");
                    var (subject, _) = ReminderText.Of(kind, written, written, Due, null);
                    Assert.DoesNotContain(subject, char.IsControl);
                }
            })
            .QuickCheckThrowOnFailure();
}
