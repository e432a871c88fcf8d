using System.Collections.Immutable;
using Rekenschap.Figures.Intake;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>The fields in which questions are answered: each is called after what it answers, so that no answer can end up elsewhere.</summary>
static class ExplainFields
{
    const string Start = "answer-";

    public static string Of(Finding question) => $"{Start}{question.Rule}-{question.Coordinate}";

    /// <summary>What was filled in, of the questions that there are.</summary>
    public static ImmutableArray<Explanation> Read(FormState form, IEnumerable<Finding> questions)
    {
        var answers = ImmutableArray.CreateBuilder<Explanation>();
        foreach (var question in questions.DistinctBy(Of))
            if (form.Text(Of(question), most: 1000) is { Length: > 0 } text)
                answers.Add(new(question.Rule, question.Coordinate!, text) { Asked = question.Message.Nl });
        return answers.ToImmutable();
    }
}
