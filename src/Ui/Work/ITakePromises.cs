namespace Rekenschap.Ui.Work;

/// <summary>A promise that a text under way makes and that nobody put in the register yet.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="Phrase">Its deadline, as it stands there; empty where it names none.</param>
/// <param name="Written">The date of the text.</param>
/// <param name="Paper">What the text is known by; empty where it has no reference yet.</param>
public sealed record ProposedPromise(string Words, string Phrase, DateOnly Written, string Paper);

/// <summary>Where promises are kept. A text that makes one leads there, without either wing knowing the other.</summary>
public interface ITakePromises
{
    /// <summary>Who may put one in the register.</summary>
    Permission Needed { get; }

    /// <summary>Address, below the language, of the form with this promise filled in.</summary>
    string AddressFor(ProposedPromise promise);
}
