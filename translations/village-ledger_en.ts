<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>A new account</translation>
    </message>
    <message>
        <source>Accounts are personal: one for each person, never shared.</source>
        <translation>Accounts are personal: one for each person, never shared.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Who this is in the register (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Affairs</name>
    <message>
        <source>This is not in the catalogue. Choose an item of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks? Choose a resident, or write the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fill in this field as it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot happen from where it stands now. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot have been before the step before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the member who takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how satisfied they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them has a door code already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slip of this village has this code. Compare it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No door plate of this village has this code. Compare it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This door plate is no longer valid: it was reported as lost. Print a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (holidays of that year are not known yet: it may be later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the form a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell %1 reckons by itself; nothing is written there. Let it stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This household has no head. Name one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a slip nor a door plate of this village has this code. Compare it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the entry a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it? A year is enough: 1958.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is there already, or cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s number stands in &quot;%1&quot;. Take it out of the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month has been kept already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank form is not the file that it was. Nothing was written. Take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these must still be kept, or is sealed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already: %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sealed in the archive, for it need not be kept any longer. Nothing is lost: the supervisor can bring it back (Archive, Keeping).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cell %1. It is named by a letter and a number, such as B3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is printed there: %1. Name an empty cell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the catalogue of that year. Choose an item that gives or takes points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points must be so many times what the item gives each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shows it: when, where, who saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there to get points: choose at least one member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has these points for this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no minutes yet: who was there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided meanwhile. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who entered the points cannot accept them, and who decided cannot decide the appeal. Somebody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count below nothing cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is just qualified or not qualified is told why: enter the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question yet. Write a line for the question, and a line for each answer: A …, B …, the right one with a * at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short quiz has at most 60 questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 needs two to six answers, each on its own line: A …, B ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 needs exactly one right answer, marked with a * at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one letter for each of the %1 questions, such as ACB; - where nothing was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has answered this quiz already: its questions stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resident or enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be due before it was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be settled before it was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member and at least one household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the other branch as it stands on the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number that stands on the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is valid for 1 to 366 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of this member is under way already: its receipt comes first, or it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a member of the branch any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt cannot be older than its letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other branch wrote this letter: there is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name of its own, of two characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how often and in what: both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the ballots again: at least one, and at most %1, who were at the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how the ballots fell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the matter a name of two characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is proposed: it stands on the record form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter of this name is under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This matter is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step takes another kind of meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the step before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice does not hang: put it up first, under Notices, On record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice hangs for fewer days than the rule asks: at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step takes neither a meeting nor a notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has not begun: plan its meeting, or choose the notice that hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of this meeting are not signed yet. What a meeting decided counts once chair and recorder have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of this meeting has the name of the matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting did not vote on this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting decided by another rule. This step takes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must hang until %1 is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken down before its time was over: put it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection is not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is objected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this matter is public now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be older than the objection, nor still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a number of somebody&apos;s on this paper: of an ID card, a bank card or a telephone. It leaves only when it is taken out, or for a purpose that is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font of this PC has the character %1. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print for this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no microphone. Plug one in and try again; the meeting goes on without it, and a file recorded elsewhere can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives nothing. Another program may be using it. What was recorded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no loudspeaker. Plug one in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be read. It is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be kept. What was recorded before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no rules of this name: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that the program needs is missing: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a valid objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This objection has its answer, or its posting is over: the answer stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no camera and no document camera. Plug one in and open this again; a scan or photo that is a file can be added as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives nothing. Another program may be using it, or it was pulled out. What was taken so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateBookPage</name>
    <message>
        <source>Create our village&apos;s book</source>
        <translation>Create our village&apos;s book</translation>
    </message>
    <message>
        <source>Village name</source>
        <translation>Village name</translation>
    </message>
    <message>
        <source>Village code (12 digits)</source>
        <translation>Village code (12 digits)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Three or four unrelated words are good. Nobody can look it up for you.</source>
        <translation>Three or four unrelated words are good. Nobody can look it up for you.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>Where the book lies</source>
        <translation>Where the book lies</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>The county&apos;s code for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village key from the recovery sheet (only when no computer of the village is left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1: what happened</source>
        <translation>%1: what happened</translation>
    </message>
    <message>
        <source>%1: group</source>
        <translation>%1: group</translation>
    </message>
    <message>
        <source>To be reported to the police station by %1 (%2).</source>
        <translation>To be reported to the police station by %1 (%2).</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Recorded. Ctrl+Z takes it back.</source>
        <translation>Recorded. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Write the whole date, for example 1965-03-07.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuesDialog</name>
    <message>
        <source>Dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced to, a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>Not counted as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by a decision of the branch with consent from above, for example somebody bedridden or abroad. The paper is named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Household number</source>
        <translation>Household number</translation>
    </message>
    <message>
        <source>Household category</source>
        <translation>Household category</translation>
    </message>
    <message>
        <source>Villager group</source>
        <translation>Villager group</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>Contracted land (mu)</source>
        <translation>Contracted land (mu)</translation>
    </message>
    <message>
        <source>House site (m²)</source>
        <translation>House site (m²)</translation>
    </message>
    <message>
        <source>House structure</source>
        <translation>House structure</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>Registered since</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Why there is no ID number</source>
        <translation>Why there is no ID number</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Lives here or away</source>
        <translation>Lives here or away</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Works at</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Hukou type</source>
        <translation>Hukou type</translation>
    </message>
    <message>
        <source>Hukou address</source>
        <translation>Hukou address</translation>
    </message>
    <message>
        <source>Present address</source>
        <translation>Present address</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Guardian&apos;s relation</source>
        <translation>Guardian&apos;s relation</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>Military service</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Benefit card number</source>
        <translation>Benefit card number</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>Medical insurance</translation>
    </message>
    <message>
        <source>Pension insurance</source>
        <translation>Pension insurance</translation>
    </message>
    <message>
        <source>Collective member</source>
        <translation>Collective member</translation>
    </message>
    <message>
        <source>Collective member since</source>
        <translation>Collective member since</translation>
    </message>
    <message>
        <source>Left the collective on</source>
        <translation>Left the collective on</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Registered until</translation>
    </message>
    <message>
        <source>Moved here from</source>
        <translation>Moved here from</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>Birth certificate number</translation>
    </message>
    <message>
        <source>Age as written in a roster</source>
        <translation>Age as written in a roster</translation>
    </message>
    <message>
        <source>Place in the household</source>
        <translation>Place in the household</translation>
    </message>
    <message>
        <source>Person or household</source>
        <translation>Person or household</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Counts for</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>Kind of disability</translation>
    </message>
    <message>
        <source>Grade of disability</source>
        <translation>Grade of disability</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Other person or household</source>
        <translation>Other person or household</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Takes back</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message>
        <source>Field asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office that asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who put it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken down on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the branch or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership so since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a mobile member&apos;s card of another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a vote from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a vote until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the branch and consent from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly income that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approved the reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation prolonged by months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues paid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the receipt lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for just qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for not qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Grade</translation>
    </message>
    <message>
        <source>Reviewed by the party committee on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which hamlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed and discussed in one meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item on its agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">What was done</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks, not registered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on its slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer valid since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many may be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ballot says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each cell gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told it, or where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Villager group</source>
        <translation>Villager group</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lives here or away</source>
        <translation>Lives here or away</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Age from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>ID number still to enter</source>
        <translation>ID number still to enter</translation>
    </message>
    <message>
        <source>Those who left: moved out, deceased, cancelled</source>
        <translation>Those who left: moved out, deceased, cancelled</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Head of household</source>
        <translation type="unfinished">Head of household</translation>
    </message>
    <message>
        <source>How many in the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Age</translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>ID number</source>
        <translation type="unfinished">ID number</translation>
    </message>
    <message>
        <source>Part of an ID number with the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness or disability beside a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth beside a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are pages without text, perhaps scans: what is on them was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are files inside this file: they were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are pictures: what is on them was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of somebody under 18</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdDialog</name>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Household number of the new household</source>
        <translation>Household number of the new household</translation>
    </message>
    <message>
        <source>Other household</source>
        <translation>Other household</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
</context>
<context>
    <name>LedgerCtl</name>
    <message numerus="yes">
        <source>%1 needs %n argument(s). See ledgerctl --help.</source>
        <translation>
            <numerusform>%1 needs %n argument. See ledgerctl --help.</numerusform>
            <numerusform>%1 needs %n arguments. See ledgerctl --help.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command %1. See ledgerctl --help.</source>
        <translation>There is no command %1. See ledgerctl --help.</translation>
    </message>
    <message>
        <source>The book has several accounts: name yours with --account.</source>
        <translation>The book has several accounts: name yours with --account.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase of %1: </translation>
    </message>
    <message>
        <source>create needs --village, --name and --account.</source>
        <translation>create needs --village, --name and --account.</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>New passphrase of %1: </translation>
    </message>
    <message>
        <source>The book of %1 is made: %2
Recovery code, shown only now. Write it on paper and lock it away:

    %3
</source>
        <translation>The book of %1 is made: %2
Recovery code, shown only now. Write it on paper and lock it away:

    %3
</translation>
    </message>
    <message>
        <source>Only residents can be imported: import BOOK residents FILE.</source>
        <translation>Only residents can be imported: import BOOK residents FILE.</translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>Nothing was written (dry run).</translation>
    </message>
    <message>
        <source>%1 rows: %2 people in %3 households, %4 rows that are no people, %5 that could not be taken in.</source>
        <translation>%1 rows: %2 people in %3 households, %4 rows that are no people, %5 that could not be taken in.</translation>
    </message>
    <message>
        <source>New %1, updated %2, unchanged %3, written twice %4. ID numbers still to enter: %5.</source>
        <translation>New %1, updated %2, unchanged %3, written twice %4. ID numbers still to enter: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation>
            <numerusform>%n person found.</numerusform>
            <numerusform>%n people found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only residents can be exported: export BOOK residents OUT.</source>
        <translation>Only residents can be exported: export BOOK residents OUT.</translation>
    </message>
    <message>
        <source>%1 people written to %2, in the clear. The purpose is on record.</source>
        <translation>%1 people written to %2, in the clear. The purpose is on record.</translation>
    </message>
    <message>
        <source>%1 people written to %2, ID numbers, phones and cards masked.</source>
        <translation>%1 people written to %2, ID numbers, phones and cards masked.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 (%n record(s)).</source>
        <translation>
            <numerusform>Done: %1 (%n record).</numerusform>
            <numerusform>Done: %1 (%n records).</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1 entries in the log, %2 records, every page sound.</source>
        <translation>All is well: %1 entries in the log, %2 records, every page sound.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Nothing was changed. Restore the newest backup beside it and tell the technician:</source>
        <translation>Something is not as it should be. Nothing was changed. Restore the newest backup beside it and tell the technician:</translation>
    </message>
    <message>
        <source>Written and checked: %1 (%2 people).</source>
        <translation>Written and checked: %1 (%2 people).</translation>
    </message>
    <message>
        <source>Restored: %1 people in %2 households.</source>
        <translation>Restored: %1 people in %2 households.</translation>
    </message>
    <message>
        <source>The book that was there is kept: %1</source>
        <translation>The book that was there is kept: %1</translation>
    </message>
    <message>
        <source>Unknown option %1. See ledgerctl --help.</source>
        <translation>Unknown option %1. See ledgerctl --help.</translation>
    </message>
    <message>
        <source>%1 needs a value. See ledgerctl --help.</source>
        <translation>%1 needs a value. See ledgerctl --help.</translation>
    </message>
    <message>
        <source>%1 needs a whole number of 1 or more. See ledgerctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join needs --account: who works on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(this PC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1, received %2 (%3 bytes in %4 round trips).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: this PC and the county hold the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) wait for a decision: ledgerctl conflicts.</source>
        <translation>
            <numerusform>%n value waits for a decision: ledgerctl conflicts.</numerusform>
            <numerusform>%n values wait for a decision: ledgerctl conflicts.</numerusform>
        </translation>
    </message>
    <message>
        <source>bundle export BOOK FILE, or bundle import BOOK FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written. They count as sent when the stick comes back with receipts.</source>
        <translation>
            <numerusform>%n change written. They count as sent when the stick comes back with receipts.</numerusform>
            <numerusform>%n changes written. They count as sent when the stick comes back with receipts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1 new entries; %2 now have the county&apos;s receipt; %3 wait for another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed here, changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict %1: ledgerctl conflicts counts them from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide BOOK CONFLICT SIDE: the side&apos;s number, or both where that makes sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided. What was not chosen stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--role is clerk or secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village key, for the day when no PC of the village is left:

    %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, encrypted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here and at the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off. undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, in the clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has joined %1. Recovery code, shown only now. Write it on paper and lock it away:

    %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a PC that has the village&apos;s data: approve this one. Then sync here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the village&apos;s key: sync here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit their history and were made anew from it.</source>
        <translation>
            <numerusform>%n row did not fit its history and was made anew from it.</numerusform>
            <numerusform>%n rows did not fit their history and were made anew from it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments: %1 sent, %2 received, %3 still to send, %4 not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sealed copy of the village&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer BOOK WISH yes|no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered. The county learns it with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard needs at least one file or folder. See ledgerctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice list-kinds, or notice render BOOK KIND --pdf OUT. See ledgerctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made, %n page(s).</source>
        <translation>
            <numerusform>Made, %n page.</numerusform>
            <numerusform>Made, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: this must not hang on a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice verify needs --key, as notice key prints it, or --book. See ledgerctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine: %1, signed by the village %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine: this village has not signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are those that were approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words that were approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on record in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not followed, for it shows more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The guard found what must not hang on a board: %n place(s).</source>
        <translation>
            <numerusform>The guard found what must not hang on a board: %n place.</numerusform>
            <numerusform>The guard found what must not hang on a board: %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every file could be read: nobody can say that nothing is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice does not ask for %1; it asks for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this book it was changed, sent back or withdrawn since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the program&apos;s own templates are used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates and rules in %1 are used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1. It holds versions, sizes and counts, and nothing of any person; read it before you hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s).</source>
        <translation>
            <numerusform>%n member.</numerusform>
            <numerusform>%n members.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is written as 2026-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, paid %2, still open %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes BOOK MEETING --pdf OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matter is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booklet BOOK MATTER --pdf OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points BOOK YEAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No affair is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice village is ready: %1
Accounts %2, passphrase: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote list BOOK, vote collect BOOK VOTE FILE, vote export BOOK VOTE FOLDER, or vote verify FOLDER. See ledgerctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in the box.</source>
        <translation>
            <numerusform>%n ballot is in the box.</numerusform>
            <numerusform>%n ballots are in the box.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was sealed. Compare the root with the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was sealed, and it is what the notice says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the vote of that notice: its root is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot of this receipt was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ballot with this number was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill BOOK FORM.xlsx --for ID --out OUT. See ledgerctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (last time: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay empty: nothing is known of what they ask.</source>
        <translation>
            <numerusform>%n cell stays empty: nothing is known of what it asks.</numerusform>
            <numerusform>%n cells stay empty: nothing is known of what they ask.</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept, %2 over, %3 sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeEventDialog</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place (moved to, or where)</source>
        <translation>Place (moved to, or where)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Write the whole date, for example 1965-03-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed. Nothing changes these minutes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has an account here who may sign. Print the minutes, have them signed, and attach the scan; or add an account in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count below nothing cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has voted: enter the counts, or take the vote out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more votes than people present with a vote. Count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more written opinions than people who are not there. Count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people are there than were expected. Check the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes have no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where was the meeting? Enter the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who chaired? Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who recorded? Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and recorder are two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it begin? Enter the time, such as 9:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must end after it began. Enter when it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was passed, and nothing says what: write the resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words say that it was passed, and by the counts it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are too long to be kept in one piece. Attach the long texts as files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are signed and stay as they are. Add a correction beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction stands beside signed minutes. These can still be changed themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever signed one part cannot sign the other. The second person signs with their own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the scan of the signed paper first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer version of these minutes. Look at that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are not what they were. They are left alone. Run check, and bring back the newest backup beside the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is possible from %2 on (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comes: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was only done on %2: this cannot have been before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 too much time has passed (until %2): it is done again first (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant is eighteen on %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probation is prolonged by 6 to 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not know this kind of meeting. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time as 9:00 or 14:30. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of this meeting are signed; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has minutes and cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be corrected, up to 4,000 characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resident, or enter the name of a member who lives elsewhere. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resident is in the list of members already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is a full member before they were admitted: check the dates. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is their own contact person. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several branches: choose one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason, the branch&apos;s decision and the consent from above. Nobody is excused without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resident or enter a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person sits on this committee already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by what the dues are reckoned. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the monthly income that counts, in yuan. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is outside what the rule allows for this group. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reduction is never more than what is due. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reduction needs the branch&apos;s proposal and approval from above: enter who approved it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month is paid already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this member nobody has said yet by what the dues are reckoned. Nothing was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than 0 and not more than what is due. Nothing was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resident is a member, or on the way to it, already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one has ended. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected, %2 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 are needed, %3 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; exactly %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; more than half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the %1 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the %1 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ too few are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1 is not %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 is %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probationary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a vote for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes in another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none yet this month, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none yet this quarter, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none yet this year, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too old, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Unanimous&quot; is kept only where everybody there voted for it: enter the vote, or say who said what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words say that it was voted on, and there are no counts: enter the vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line with its counts is missing or was changed. Counts are changed in the meeting, not in the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes name somebody else for this part. That person signs, here or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is still to come: check the dates. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is admitted before they are eighteen: check the person and the dates. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a party member sits on the branch committee. Add them to the members first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is decided by vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of meeting of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then stands among the kinds of meeting on every PC of the village, and what is due of it on the home page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Who belongs to it: as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which rule it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often (0: as it happens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is laid down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows the minutes with the signatures of %2 and %3? Once it is kept, nothing changes these minutes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and recorder: choose who is meant from the list, or write the whole name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is decided by secret ballot only: hold one, and enter its counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions written beforehand do not count by this rule. Enter only the votes of those who were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all who have a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for it: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the topic a name of two characters or more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when may people say something? Enter today or a later day. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting that dealt with it has its minutes; what was heard before stays as it is. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is being held, is over or was cancelled. Choose one that is planned. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic of this village has this code. Compare it letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the opinion comes to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is suggested or asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda of that meeting has an item of this title already. Give the topic another title. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is being held right now: write it down under its item there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; enter first how many are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of this meeting is still to come. Change the plan if it is held sooner, or look at the clock of this PC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>A meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, a line for each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch or group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>A party member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the resident by name or initials. Somebody who lives elsewhere is entered by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident, or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the mobile card of another branch: no vote here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>it is written for another version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper is A4, A3, A4 landscape or A3 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure is missing or out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no block that notices have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind, name, the line --- or the blocks are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known for this placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ID number must never stand beside a date of birth or an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this setting is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be used, %1: %2. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not hang on a board: the guard found something in it. Nothing was written or printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice is too long to be kept on record. Nothing was kept. Make one for each group of the village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice hung already or was withdrawn, and stays as it was. Begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote a notice cannot also be its second reader. Nothing was changed. Ask somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer version of this notice. Nothing was changed. Look at that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has not agreed to this notice yet. Nothing was changed. It may be posted after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice still hangs. Take it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this notice says cannot be read any more. It was left as it is. Check the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are samples. Nothing was put on record. Copy yours in your spreadsheet and paste them into the field for the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a notice. Scan or type all of it, from VLN1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is still to come. Nothing was changed. Write down when it was really done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice was made later than that. Nothing was changed. Write down when it was really put up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not put up yet on that day. Nothing was changed. Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is never shown on a board, whoever asks for it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s rules do not ask for this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot be a second reader. Ask the clerk or the secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account only reads notices. Ask the clerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the secretary may let a board show more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice asks for the data &quot;%1&quot;, which this version does not have. Nothing was made. Correct the line data: of its template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the table has more cells than this notice has columns. Nothing was made. Take the surplus cells out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice of the kind %1. See the list of kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font of this PC has the character %1 (in: %2), so nothing was printed. Install a font with rare characters, or write it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s rules for boards cannot be followed, %1: the field or its rule is not known. Nothing was made. Correct that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column needs key | heading | width in mm | left, center or right, and of the register only keys that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version of the program knows these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to a notice of another kind. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person sent this notice back. Nothing was written. Correct it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said on this notice yet, or nobody is on it. Nothing was kept. Fill it in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of this notice come from the register; none can be pasted. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village has a secretary already. Only the secretary can add another one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No household is in the group %1. Nothing was made. Write it as the register does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has something in a column of amounts that is none. Nothing was made. Write it as a number, such as 1200.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that begins with &quot;%1&quot; is too long for one page. Nothing was made. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be read through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the month as 2026-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole date, for example 1965-03-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly income that counts (%1), yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount a month, %1 to %2 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan a month (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not counted as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount in yuan, for example 0.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application handed in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is meant from the list, or write the whole name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the register is called %1. Look for the person by initials, or save once more for a member who is not registered here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the resident by name or initials. Somebody who lives elsewhere is entered by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident, or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>%1 hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be taken down on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ The holidays of that year are not known here: check the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hangs until further notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ The notice itself counts from %1. Make it anew if that day is printed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ It should hang until %1. Take it down earlier only if there is a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole date, for example 1965-03-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time with hours and minutes, for example 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. Ctrl+Z takes it back.</source>
        <translation type="unfinished">Recorded. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>That it hangs is recorded; the photo is not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at the village committee&apos;s gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board of the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Put up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who put it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>It hangs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Group tag</source>
        <translation>Group tag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Audit entry</translation>
    </message>
    <message>
        <source>Answer to the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature under minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party branch or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused from being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dues are reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate for membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer of membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision about points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to a quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer sent to the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit, task or training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member who looks after a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter of the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark in a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of an affair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voter on the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper ballot as keyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word on a ballot set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the chronicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery sheet</source>
        <translation>Set a new passphrase with the recovery sheet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Recovery code (25 characters)</source>
        <translation>Recovery code (25 characters)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write down the recovery code</source>
        <translation>Write down the recovery code</translation>
    </message>
    <message>
        <source>Who has this code can open the book when every passphrase is forgotten. It is shown only now. Write it on paper or print it, and lock it away with the official seal.</source>
        <translation>Who has this code can open the book when every passphrase is forgotten. It is shown only now. Write it on paper or print it, and lock it away with the official seal.</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Print the sheet…</translation>
    </message>
    <message>
        <source>Type the last five characters, so that we know it is written down</source>
        <translation>Type the last five characters, so that we know it is written down</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Open the book</translation>
    </message>
    <message>
        <source>Village key, on the printed sheet too. When no computer of the village is left, a new one gets everything back with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Bring a book back from a backup</source>
        <translation>Bring a book back from a backup</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase or recovery code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>See what is inside</source>
        <translation>See what is inside</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>What do you need it for?</source>
        <translation>What do you need it for?</translation>
    </message>
    <message>
        <source>The purpose, your name and the time are kept in the record.</source>
        <translation>The purpose, your name and the time are kept in the record.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterJob</name>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>ID number as written</source>
        <translation>ID number as written</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
</context>
<context>
    <name>SecondReaderDialog</name>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (to send it back, or to let past what the guard found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already something at %1. It was left as it is. Choose another name.</source>
        <translation>There is already something at %1. It was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>There is already an account with this name. Choose another name.</source>
        <translation>There is already an account with this name. Choose another name.</translation>
    </message>
    <message>
        <source>That is not a whole recovery code: 25 letters and digits in five groups. Check it against the sheet.</source>
        <translation>That is not a whole recovery code: 25 letters and digits in five groups. Check it against the sheet.</translation>
    </message>
    <message>
        <source>Say what you need it for. The purpose is kept in the record.</source>
        <translation>Say what you need it for. The purpose is kept in the record.</translation>
    </message>
    <message>
        <source>These people are not in one household. Nothing was changed.</source>
        <translation>These people are not in one household. Nothing was changed.</translation>
    </message>
    <message>
        <source>They are in this household already. Nothing was changed.</source>
        <translation>They are in this household already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The village code has 12 digits. It is on the county&apos;s list of villages.</source>
        <translation>The village code has 12 digits. It is on the county&apos;s list of villages.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Nothing was changed.</translation>
    </message>
    <message>
        <source>No row of %1 looks like a heading with a name column. Nothing was taken in. Check that the first rows name the columns, such as name, ID number, relation.</source>
        <translation>No row of %1 looks like a heading with a name column. Nothing was taken in. Check that the first rows name the columns, such as name, ID number, relation.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was taken in.</source>
        <translation>%1 is empty. Nothing was taken in.</translation>
    </message>
    <message>
        <source>%1 is protected by a password or is no Excel file. Open it in your spreadsheet program, save it without a password, and try again.</source>
        <translation>%1 is protected by a password or is no Excel file. Open it in your spreadsheet program, save it without a password, and try again.</translation>
    </message>
    <message>
        <source>%1 is a Word document. Copy the table into a spreadsheet, save it as .xlsx, and try again.</source>
        <translation>%1 is a Word document. Copy the table into a spreadsheet, save it as .xlsx, and try again.</translation>
    </message>
    <message>
        <source>%1 is not a table that can be read here. Save it as .xlsx or .csv and try again.</source>
        <translation>%1 is not a table that can be read here. Save it as .xlsx or .csv and try again.</translation>
    </message>
    <message>
        <source>The supervision committee may not be the clerk or another officer. Choose another person.</source>
        <translation>The supervision committee may not be the clerk or another officer. Choose another person.</translation>
    </message>
    <message>
        <source>You cannot close your own account. Ask the secretary.</source>
        <translation>You cannot close your own account. Ask the secretary.</translation>
    </message>
    <message>
        <source>This account has been closed. Ask the clerk or the secretary.</source>
        <translation>This account has been closed. Ask the clerk or the secretary.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask the clerk or the secretary. Nothing was changed.</source>
        <translation>Your account may not do this. Ask the clerk or the secretary. Nothing was changed.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing is lost. Check Caps Lock and the input method, and type it again.</source>
        <translation>The passphrase does not fit. Nothing is lost. Check Caps Lock and the input method, and type it again.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Nothing is lost. Try again in %1.</source>
        <translation>Too many wrong passphrases. Nothing is lost. Try again in %1.</translation>
    </message>
    <message>
        <source>There is no village book at %1. Choose the folder whose name ends in .book.</source>
        <translation>There is no village book at %1. Choose the folder whose name ends in .book.</translation>
    </message>
    <message>
        <source>This book was written by a newer version of the program. You can read it here; to change it, install the newer version.</source>
        <translation>This book was written by a newer version of the program. You can read it here; to change it, install the newer version.</translation>
    </message>
    <message>
        <source>The book is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>The book is open in another window or program. Nothing was changed. Close it there and try again.</translation>
    </message>
    <message>
        <source>The book is open on the computer %1. Nothing was changed. Close it there and try again.</source>
        <translation>The book is open on the computer %1. Nothing was changed. Close it there and try again.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>It is not in the book any more. Nothing was changed.</source>
        <translation>It is not in the book any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime. Nothing of yours was written. Look at it again.</source>
        <translation>It was changed by somebody else in the meantime. Nothing of yours was written. Look at it again.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. What was saved before is safe. Check the disk or the stick and try again.</source>
        <translation>%1 could not be read or written. What was saved before is safe. Check the disk or the stick and try again.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room and try again.</source>
        <translation>The disk is full. What was saved before is safe. Make room and try again.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program (%1). What was saved before is safe. Please tell the technician.</source>
        <translation>Something went wrong inside the program (%1). What was saved before is safe. Please tell the technician.</translation>
    </message>
    <message>
        <source>At least 8 characters, please.</source>
        <translation>At least 8 characters, please.</translation>
    </message>
    <message>
        <source>This is among the 10,000 most used passwords. Choose another.</source>
        <translation>This is among the 10,000 most used passwords. Choose another.</translation>
    </message>
    <message>
        <source>Names, birthdays and ID numbers of the village are easily guessed. Choose another.</source>
        <translation>Names, birthdays and ID numbers of the village are easily guessed. Choose another.</translation>
    </message>
    <message>
        <source>This is easily guessed. Three or four unrelated words are good.</source>
        <translation>This is easily guessed. Three or four unrelated words are good.</translation>
    </message>
    <message>
        <source>Character %1 is the letter O, not the digit 0.</source>
        <translation>Character %1 is the letter O, not the digit 0.</translation>
    </message>
    <message>
        <source>Character %1 is not a digit.</source>
        <translation>Character %1 is not a digit.</translation>
    </message>
    <message>
        <source>There are characters that do not belong in an ID number.</source>
        <translation>There are characters that do not belong in an ID number.</translation>
    </message>
    <message>
        <source>An ID number has 18 characters (or 15 on old cards).</source>
        <translation>An ID number has 18 characters (or 15 on old cards).</translation>
    </message>
    <message>
        <source>The birth date in it does not exist.</source>
        <translation>The birth date in it does not exist.</translation>
    </message>
    <message>
        <source>The birth date in it is in the future.</source>
        <translation>The birth date in it is in the future.</translation>
    </message>
    <message>
        <source>The first two digits are no province.</source>
        <translation>The first two digits are no province.</translation>
    </message>
    <message>
        <source>The check digit does not fit: probably one digit was copied wrongly.</source>
        <translation>The check digit does not fit: probably one digit was copied wrongly.</translation>
    </message>
    <message>
        <source>The spreadsheet lost the last digits; they cannot be guessed.</source>
        <translation>The spreadsheet lost the last digits; they cannot be guessed.</translation>
    </message>
    <message>
        <source>15 digits ending in 996 to 999: born before 1900. Please enter the 18-digit number.</source>
        <translation>15 digits ending in 996 to 999: born before 1900. Please enter the 18-digit number.</translation>
    </message>
    <message>
        <source>The region code is not in today&apos;s list; that is normal for older cards.</source>
        <translation>The region code is not in today&apos;s list; that is normal for older cards.</translation>
    </message>
    <message>
        <source>Older than 120 years: please check.</source>
        <translation>Older than 120 years: please check.</translation>
    </message>
    <message>
        <source>An old 15-digit number was converted to 18 digits.</source>
        <translation>An old 15-digit number was converted to 18 digits.</translation>
    </message>
    <message>
        <source>The same number belongs to another name.</source>
        <translation>The same number belongs to another name.</translation>
    </message>
    <message>
        <source>The number cannot be right.</source>
        <translation>The number cannot be right.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Please choose from the list.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>Write the date as 1965, 1965-03 or 1965-03-07.</source>
        <translation>Write the date as 1965, 1965-03 or 1965-03-07.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>A phone number has 5 to 13 digits; put a blank between two numbers.</source>
        <translation>A phone number has 5 to 13 digits; put a blank between two numbers.</translation>
    </message>
    <message>
        <source>The ID number says otherwise.</source>
        <translation>The ID number says otherwise.</translation>
    </message>
    <message>
        <source>The ID number has another date.</source>
        <translation>The ID number has another date.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>This cannot be right.</source>
        <translation>This cannot be right.</translation>
    </message>
    <message>
        <source>The same number stands in row %1 with another name.</source>
        <translation>The same number stands in row %1 with another name.</translation>
    </message>
    <message>
        <source>The same person as in row %1; taken in once.</source>
        <translation>The same person as in row %1; taken in once.</translation>
    </message>
    <message>
        <source>The same person stands in another household in row %1; kept there. Please check where she belongs.</source>
        <translation>The same person stands in another household in row %1; kept there. Please check where she belongs.</translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation>Blank row</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Instruction for filling in</source>
        <translation>Instruction for filling in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>There is no name in this row.</translation>
    </message>
    <message>
        <source>What stands in the name column is not a name.</source>
        <translation>What stands in the name column is not a name.</translation>
    </message>
    <message>
        <source>The book has another name for this ID number; the book&apos;s name was kept.</source>
        <translation>The book has another name for this ID number; the book&apos;s name was kept.</translation>
    </message>
    <message>
        <source>Birth date and ID number disagree; please check.</source>
        <translation>Birth date and ID number disagree; please check.</translation>
    </message>
    <message>
        <source>Sex and ID number disagree; please check.</source>
        <translation>Sex and ID number disagree; please check.</translation>
    </message>
    <message>
        <source>The month was lost in the spreadsheet (1965.10 looks like 1965.1); only the year was taken.</source>
        <translation>The month was lost in the spreadsheet (1965.10 looks like 1965.1); only the year was taken.</translation>
    </message>
    <message>
        <source>The date under “%1” could not be read and was left out.</source>
        <translation>The date under “%1” could not be read and was left out.</translation>
    </message>
    <message>
        <source>What stands under “%1” is not a phone number and was left out.</source>
        <translation>What stands under “%1” is not a phone number and was left out.</translation>
    </message>
    <message>
        <source>What stands under “%1” is in no list and was left out.</source>
        <translation>What stands under “%1” is in no list and was left out.</translation>
    </message>
    <message>
        <source>The spreadsheet lost digits of the card number; it was left out.</source>
        <translation>The spreadsheet lost digits of the card number; it was left out.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Written twice</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Not a person</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>Cannot be taken in</translation>
    </message>
    <message>
        <source>The person is taken in, the ID number waits to be entered.</source>
        <translation>The person is taken in, the ID number waits to be entered.</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Person registered</translation>
    </message>
    <message>
        <source>Newborn registered</source>
        <translation>Newborn registered</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>Event recorded</translation>
    </message>
    <message>
        <source>Two records made one</source>
        <translation>Two records made one</translation>
    </message>
    <message>
        <source>Household split</source>
        <translation>Household split</translation>
    </message>
    <message>
        <source>Households joined</source>
        <translation>Households joined</translation>
    </message>
    <message>
        <source>Moved to another household</source>
        <translation>Moved to another household</translation>
    </message>
    <message>
        <source>Head of household changed</source>
        <translation>Head of household changed</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>Group added</source>
        <translation>Group added</translation>
    </message>
    <message>
        <source>Group ended</source>
        <translation>Group ended</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>Roster imported</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Account changed</translation>
    </message>
    <message>
        <source>Lists are written as .xlsx or .csv. Give the file one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page that only calls itself a table. Open it in your spreadsheet program, save it as .xlsx, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged or breaks off. Nothing was taken in and the book is as it was. Get the file once more, or open it in your spreadsheet program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an ID number in this row, but nobody could be read from it. Please look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood behind the name in brackets was put into the remark; record a death or a move as an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster says under “%1” that this person has died or left; record it as an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged. It was left as it is. Restore the newest backup, and keep the damaged book for the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is open in another program on this computer. Nothing was changed. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup file %1 is damaged. The book itself was not touched. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a whole enrolment code: address, village and nine groups of letters. Copy it once more from the county&apos;s sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for another village. Nothing was changed. Ask the county for the code of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody still lives in this household. Move them first, or keep the household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s server does not take so much at once. What was sent stays sent. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine answers at the county&apos;s address. Nothing was sent to it. Tell the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s server cannot be reached. Everything is stored on this PC and goes out when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s server has trouble of its own. Everything is stored on this PC; it is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the stick that this PC wrote. Carry it to the county; the one that comes back is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick is for another village. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick is not for this PC. Nothing was taken in. Write it again where it comes from, after that PC has synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s server does not know this PC. Everything is stored here. Ask the county for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes still have no receipt. They are stored here and are sent with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries wait for others that have not arrived yet. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries cannot count here: they come from a newer version of the program or from a PC that was shut out. They are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC and the county do not hold the same. Nothing was lost or overwritten. Tell the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county has shut this PC out. What is stored here stays; what is written here now does not count. Ask the county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s server does not know this code. Check it against the sheet; five wrong tries void it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is used up or too old. Ask the county for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s server is busy. Everything is stored on this PC; it is tried again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is cut off or was changed on the way. Nothing of it was taken in. Send it, or write the stick, once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has no county server yet. Everything is stored on this PC. The county gives the code for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a fifth of the register would be removed by what arrived. Nothing was taken in. Ask who removed so much before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has its county server already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC waits to be approved by another PC of the village. Approve it there, under Reporting, then sync here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide where two computers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PC that has the village&apos;s book must be connected first. The code stays good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This village has its book already. Join it from the first page of a PC instead: a second book of its own could not be read there. The code stays good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a whole village key. Copy it once more from the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 63 MB. Nothing was added. Scan it at a lower resolution, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the secretary answers the county. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the key of this village. Compare it with the recovery sheet; the county&apos;s code stays good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s server sent entries that are not in its history. They were taken out again; nothing of yours was touched. Tell the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment %1 is not what it was when it was added. It was left as it is. Another computer of the village, or the backup, has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment is still on another computer. It is fetched first with the next report; try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county has its answer already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village&apos;s key that came through the county is not this village&apos;s. Nothing was taken in. Have this PC approved once more, and tell the county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment came damaged to the county&apos;s server. It was thrown away there; it is sent once more with the next report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masked copy would take the place of the file itself. Nothing was written. Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard does not read files like %1. It reads .xlsx .xls .csv .docx .pdf .txt and pictures. Save it as one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look into this file the program %1 must be installed. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No masked copy can be made of %1. Leave it off the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged or breaks off, so nobody can say what is in it. Nothing was written. Save it anew in its own program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was still to be seen in the masked copy, so it was not kept. Take the places out of the file by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 takes nothing. Nothing is lost. See that it is on and has paper, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice read through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice put up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at</source>
        <translation type="unfinished">looked at</translation>
    </message>
    <message>
        <source>wrote a list</source>
        <translation type="unfinished">wrote a list</translation>
    </message>
    <message>
        <source>let a notice out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a board show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the report could be a person&apos;s. Nothing was written. Tell the makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people let data out in the clear: the clerk or the secretary agrees with their own passphrase. Nothing left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a report for the technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed that data leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch or group changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation prolonged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a sheet of dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a letter of transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the file of a matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listened to a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chose templates and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of transfer written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of an officer entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of an officer settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household no longer assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the county taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last step stays on record and is not taken back: %1. Nothing was changed. Cancel, correct or decide it in its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to minutes that were signed on paper: it stays. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a slip for a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote door plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affair accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of an affair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door codes made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door code revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the counter&apos;s month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave out the proof of a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot came back spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot keyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave out the chronicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronicle written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the chronicle taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a letter about an affair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a topic in large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote slips for opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened what was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary worded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic put on an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>250 %</source>
        <translation>250 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Locking and backup</source>
        <translation>Locking and backup</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Lock when idle</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Change my passphrase…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>New recovery sheet…</translation>
    </message>
    <message>
        <source>Second place for backups (a stick or another disk)</source>
        <translation>Second place for backups (a stick or another disk)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Bring a backup back…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Check the book</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Add an account…</translation>
    </message>
    <message>
        <source>Close this account…</source>
        <translation>Close this account…</translation>
    </message>
    <message>
        <source>What was looked at and what left</source>
        <translation>What was looked at and what left</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>For the technician…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder and chair each sign with their own passphrase. After that nothing changes these minutes; corrections stand beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>A step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n unsent</numerusform>
            <numerusform>%n unsent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n for you to decide</numerusform>
            <numerusform>%n for you to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never compared with the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onto a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sealed copy of the village&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that did not fit their history, made anew from it (sent: at the county)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n for the secretary to answer</source>
        <translation>
            <numerusform>%n for the secretary to answer</numerusform>
            <numerusform>%n for the secretary to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To (leave empty while it lasts)</source>
        <translation>To (leave empty while it lasts)</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>Kind of disability</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>TakeDownDialog</name>
    <message>
        <source>Take down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>It is down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>村</source>
        <translation>村</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery sheet</source>
        <translation>Forgotten? Use the recovery sheet</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Another book</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>This vote is not in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the vote a name and say what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elections, their renewal and recalls are held by law with a secret booth and a public count (村民委员会组织法 15). This program does not hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one option on each line: one to nine, none twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one option may be marked, and not more than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule decides between two options of which one is marked: agreed, and not agreed. Choose &quot;the most votes&quot; for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who may vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done where the vote stands now. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vote is run on another PC. Go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the book may vote here: the roll would be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make at least one ballot, and not more than 20,000 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has been given a ballot already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such ballot is left. Make more first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot has been cast already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ballot of this vote has this number. Compare it with the paper; four digits at the end are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several ballots end like this. Type more digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot came back spoiled and counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to the other sort of ballot (paper, online).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the numbers of the marked options, 0 for a blank ballot, or a full stop for an invalid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is a number and a choice, with a comma between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been given a ballot yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have keyed this ballot already, or somebody else has keyed it too. What differs is for the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keyed a ballot does not decide about it. Ask the supervisor who did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot is not set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots are set aside on which the two keyers differ, or which came twice. The supervisor has to decide about them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots have been keyed by one person only. The second person keys them, or the supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two PCs have noted a ballot for the same person. Take one of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelopes have not been counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ballots were handed out than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More envelopes came back than ballots were handed out, or more are empty than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots found and envelopes do not add up: envelopes less empty ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every ballot that was found has been keyed by two people yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More online ballots were cast than handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is there already, or cannot be made. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ballot to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballots in the book are no longer what was sealed (%1). Nothing was changed. Show this to the supervisor, and compare with the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what was sealed: %1 was altered, or is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballots made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voting closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelopes counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted and sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballots %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was noted as given a ballot, or taken off, after the voting had closed. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole number of the slip, twelve digits; one of them is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot counts that had come back spoiled. The supervisor has to decide about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and representatives are not taken by group. Leave the group empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Village Ledger</source>
        <translation>Welcome to Village Ledger</translation>
    </message>
    <message>
        <source>The village&apos;s people, households and affairs in one book on this computer: encrypted, and without any network.</source>
        <translation>The village&apos;s people, households and affairs in one book on this computer: encrypted, and without any network.</translation>
    </message>
    <message>
        <source>Create our village&apos;s book</source>
        <translation>Create our village&apos;s book</translation>
    </message>
    <message>
        <source>Open the practice village</source>
        <translation>Open the practice village</translation>
    </message>
    <message>
        <source>Open a book that is already here</source>
        <translation>Open a book that is already here</translation>
    </message>
    <message>
        <source>Bring a book back from a backup</source>
        <translation>Bring a book back from a backup</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Join a village that has a book on another computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The encryption library does not start. Nothing was opened.</source>
        <translation>The encryption library does not start. Nothing was opened.</translation>
    </message>
</context>
<context>
    <name>vl::AccountDialog</name>
    <message>
        <source>Please fill in the name.</source>
        <translation>Please fill in the name.</translation>
    </message>
</context>
<context>
    <name>vl::AffairsPage</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled affairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affairs that go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Alt+N takes an application, Alt+R a request or a complaint; a slip&apos;s code opens what it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request or complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village accepts it and hands it in; others decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. Ctrl+P prints the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request or a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told is sealed; the slip says a number and nobody&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent (to be sent within two hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip to take home…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip for the member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after this household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks after this household yet (Party, Households).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Remark</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(does not count: another PC had gone on already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households that are watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is watched. Alt+N writes down a household at risk of poverty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the few who may see it. Neither numbers nor health stand on what is posted of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials go to an item, of its everyday name too: db for 低保.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, or where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household at risk of poverty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is stands in this list alone. Others decide whether it is taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation type="unfinished">Head of household</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Recording: stop and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, encrypted, with what it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being recorded. Tell them so. Alt+V ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the township…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the villager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: it stands under Settled now. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::AffairsRoom</name>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of a slip or door plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a code  Alt+S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::AppraisalPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member yet. Members are added under Party members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the meeting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes of this year&apos;s appraisal meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the ballots fell; the branch then proposes the grade, and the party committee reviews it. The program grades nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots: excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots: qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots: just qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots: not qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade that the branch proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (for just qualified and not qualified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by the party committee on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade proposed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed by the party committee on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots and grade, Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::ArchiveRoom</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::AskDialog</name>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write the whole date, for example 1965-03-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write the month as 2026-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is meant from the list, or write the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase (not needed for your own name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not kept. Press Esc again to throw it away, or Ctrl+S to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed here and not saved stands here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write the day as 12.4, +7 or 2026-12-04.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::AskPage</name>
    <message>
        <source>Leave it Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::AttendanceCard</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is not there (all others are)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials, a blank, the reason; Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is not there, or not all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: is there after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All with the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Enter; ↓ for: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::CarePage</name>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Household of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which member looks after which household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No household here. Every one of them is looked after, or none is on the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 of %2 households are looked after by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n household(s), each looked after</source>
        <translation>
            <numerusform>%n household, looked after</numerusform>
            <numerusform>%n households, each looked after</numerusform>
        </translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ nobody looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looks after it, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gaps of %1 (%2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) of %1</source>
        <translation>
            <numerusform>%n household of %1</numerusform>
            <numerusform>%n households of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looks after it any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::ChroniclePage</name>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronicle of the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronicle is empty. Alt+N writes the first entry; photographs and voices are attached to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1. The folder opens in any browser, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it better…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, a month or a day: 1958, 1958-06, 1958-06-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told it, or where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the folder is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written: %1. %n file(s) are not on this PC yet and are left out.</source>
        <translation>
            <numerusform>Written: %1. %n file is not on this PC yet and is left out.</numerusform>
            <numerusform>Written: %1. %n files are not on this PC yet and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::ClipboardGuard</name>
    <message>
        <source>Masked for other programs. As it is: Ctrl+Shift+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was copied is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as it is; the purpose is on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::CodeBox</name>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
</context>
<context>
    <name>vl::ConflictPage</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the computer %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, or still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown until you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed on one computer, changed or still needed on another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed on two computers: you decide</source>
        <translation>
            <numerusform>%n place was changed on two computers: you decide</numerusform>
            <numerusform>%n places were changed on two computers: you decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are still there; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two computers say different things, you are asked here. Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was put off. It waits under Reporting. Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided. What was not chosen stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::CreateBookPage</name>
    <message>
        <source>Where the book lies</source>
        <translation>Where the book lies</translation>
    </message>
    <message>
        <source>Three or four unrelated words are good. Nobody can look it up for you.</source>
        <translation>Three or four unrelated words are good. Nobody can look it up for you.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Please fill in the village&apos;s name and your own.</source>
        <translation>Please fill in the village&apos;s name and your own.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>The two passphrases differ. Type the second one again.</translation>
    </message>
    <message>
        <source>Join our village from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::Desk</name>
    <message>
        <source>Taken back: %1. Ctrl+Y brings it again.</source>
        <translation>Taken back: %1. Ctrl+Y brings it again.</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Brought back.</translation>
    </message>
</context>
<context>
    <name>vl::DevelopmentPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the way to membership. Alt+N adds whoever has handed in an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 25 steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of reviews only the day and where the paper lies are kept, never what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation prolonged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many months (6 to 12)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation prolonged…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::DoorsPage</name>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Household of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door codes of households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No household yet. Take in your roster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print plates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the missing ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a code: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plate shows the village, the group and a random code; what it means is known in this book only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plate is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code opens nothing any more. Make a new one, and print its plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">What happened</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this plate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plate is lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n door code(s) made. Print their plates.</source>
        <translation>
            <numerusform>One door code made. Print its plate.</numerusform>
            <numerusform>%n door codes made. Print their plates.</numerusform>
        </translation>
    </message>
    <message>
        <source>List to hand them out by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of door codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the whole village)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::DuesPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Dues by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes dues this month. Members are added under &quot;Members&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1, paid %2, still open %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) numbered.</source>
        <translation>
            <numerusform>%n receipt numbered.</numerusform>
            <numerusform>%n receipts numbered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said yet by what these dues are reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>● Unpaid for %n month(s). Talk with them first; what follows is for the branch and the party committee to decide.</source>
        <translation>
            <numerusform>● Unpaid for %n month. Talk with them first; what follows is for the branch and the party committee to decide.</numerusform>
            <numerusform>● Unpaid for %n months. Talk with them first; what follows is for the branch and the party committee to decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Received, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The number stays in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the number stays in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are numbered, %1 yuan in all. Have all of them paid?</source>
        <translation>
            <numerusform>%n receipt is numbered, %1 yuan in all. Have all of them paid?</numerusform>
            <numerusform>%n receipts are numbered, %1 yuan in all. Have all of them paid?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::FieldRow</name>
    <message>
        <source>Kept as it is unless you write a new one</source>
        <translation>Kept as it is unless you write a new one</translation>
    </message>
</context>
<context>
    <name>vl::FigurePage</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2&#x3000;%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::FiguresPage</name>
    <message>
        <source>Activity and cohesion in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 up to today. A figure is about the branch, never about a person; its definition stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::FormsPage</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form yet. Alt+N takes a blank one (.xlsx): it is understood once, and filled from the register from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is known already, as %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken. Look through what each cell gets, then fill it for somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be meant for somebody else stays empty: say what a cell gets, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank form is not in this book any more. Take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it for somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled last on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing in the register)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cell gets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (member %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it through; Ctrl+S saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(stays empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cell gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, numbers by pen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the register is meant by this. A form is filled from somebody&apos;s record; register them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it for many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further cell…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that no word of the form explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Sheet</translation>
    </message>
    <message>
        <source>As the spreadsheet names it: B3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which member of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for the first; empty: of whoever it is filled for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each household, by its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each registered resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the whole village)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With numbers (a purpose is asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it for many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is meant by this. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the folder is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written: %1</source>
        <translation>
            <numerusform>%n form written: %1</numerusform>
            <numerusform>%n forms written: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken, but nothing in it is understood: name its cells (A further cell).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::GuardPage</name>
    <message>
        <source>Drop files or a folder here before you print, post or send them. The files themselves stay as they are, and stay on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files… Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write masked copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the guard is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guard found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands there, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard reads .xlsx .xls .csv .docx .pdf .txt, and pictures where Tesseract is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the masked copies go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for the guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and pictures (*.xlsx *.xls *.et *.csv *.docx *.pdf *.txt *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n file(s) must not hang on a board as they are.</source>
        <translation>
            <numerusform>▲ %n file must not hang on a board as it is.</numerusform>
            <numerusform>▲ %n files must not hang on a board as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n file(s) could not be read: nobody can say what is in them.</source>
        <translation>
            <numerusform>▲ %n file could not be read: nobody can say what is in it.</numerusform>
            <numerusform>▲ %n files could not be read: nobody can say what is in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Nothing was found in %n file(s).</source>
        <translation>
            <numerusform>✓ Nothing was found in %n file.</numerusform>
            <numerusform>✓ Nothing was found in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked copy(s) written to %1. The files themselves are as they were.</source>
        <translation>
            <numerusform>%n masked copy written to %1. The file itself is as it was.</numerusform>
            <numerusform>%n masked copies written to %1. The files themselves are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vl::HallPage</name>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">To</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: next   Ctrl+Enter: next item   Ctrl+S: it is over, write the minutes   Esc: back; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session · saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are on record. Print them, or have them signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has changed since: the minutes write themselves anew, and the words that were changed by hand go. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being recorded: tell everybody there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● %1:%2 stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::HouseholdDialog</name>
    <message>
        <source>%1&apos;s household</source>
        <translation>%1&apos;s household</translation>
    </message>
    <message>
        <source>Move this person to another household</source>
        <translation>Move this person to another household</translation>
    </message>
    <message>
        <source>Split: the ticked people become a household of their own</source>
        <translation>Split: the ticked people become a household of their own</translation>
    </message>
    <message>
        <source>Make this person the head</source>
        <translation>Make this person the head</translation>
    </message>
    <message>
        <source>Join: everybody moves into the other household</source>
        <translation>Join: everybody moves into the other household</translation>
    </message>
    <message>
        <source>Order in which the members are printed</source>
        <translation>Order in which the members are printed</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a member; the space bar ticks.</source>
        <translation>Alt+Up and Alt+Down move a member; the space bar ticks.</translation>
    </message>
    <message>
        <source>Recorded. Ctrl+Z takes it back.</source>
        <translation>Recorded. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>vl::ImportPage</name>
    <message>
        <source>Take in a roster</source>
        <translation>Take in a roster</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>Write a report…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Close Esc</source>
        <translation>Close Esc</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>In the ID number column</source>
        <translation>In the ID number column</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>Rows of the roster</translation>
    </message>
    <message>
        <source>No row is to be looked at.</source>
        <translation>No row is to be looked at.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Comparing with the book…</source>
        <translation>Comparing with the book…</translation>
    </message>
    <message>
        <source>Backing up first…</source>
        <translation>Backing up first…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Stop Esc</source>
        <translation>Stop Esc</translation>
    </message>
    <message>
        <source>Choose the roster</source>
        <translation>Choose the roster</translation>
    </message>
    <message>
        <source>Rosters (*.xlsx *.xls *.et *.csv);;All files (*)</source>
        <translation>Rosters (*.xlsx *.xls *.et *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>can be registered</source>
        <translation>can be registered</translation>
    </message>
    <message>
        <source>registered, ID number to be entered</source>
        <translation>registered, ID number to be entered</translation>
    </message>
    <message>
        <source>in the book already, %1 with news</source>
        <translation>in the book already, %1 with news</translation>
    </message>
    <message>
        <source>= written twice</source>
        <translation>= written twice</translation>
    </message>
    <message>
        <source>titles, subtotals, blank rows</source>
        <translation>titles, subtotals, blank rows</translation>
    </message>
    <message>
        <source>cannot be taken in</source>
        <translation>cannot be taken in</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Written twice</translation>
    </message>
    <message>
        <source>Not people</source>
        <translation>Not people</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nothing is written yet. Afterwards Ctrl+Z takes all of it back.</source>
        <translation>Nothing is written yet. Afterwards Ctrl+Z takes all of it back.</translation>
    </message>
    <message>
        <source>%1 · heading in row %2 · %3 rows</source>
        <translation>%1 · heading in row %2 · %3 rows</translation>
    </message>
    <message>
        <source>%1 → not used</source>
        <translation>%1 → not used</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>Take in %n person</numerusform>
            <numerusform>Take in %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in %1, update %2</source>
        <translation>Take in %1, update %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people taken in. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>%n person taken in. Ctrl+Z takes all of it back.</numerusform>
            <numerusform>%n people taken in. Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>Write the report to</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Rows to check</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Report written: %1</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>What happens to it</translation>
    </message>
</context>
<context>
    <name>vl::ItemCard</name>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, a line each: Wang Li: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: counts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it differs from the list: somebody had left, or came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions for it, handed in before by people who are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By secret ballot: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::LeaveDialog</name>
    <message>
        <source>Handing in an application</source>
        <translation type="unfinished">Handing in an application</translation>
    </message>
    <message>
        <source>Checking with the person</source>
        <translation type="unfinished">Checking with the person</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation type="unfinished">Social insurance</translation>
    </message>
    <message>
        <source>Report to the township</source>
        <translation type="unfinished">Report to the township</translation>
    </message>
    <message>
        <source>What leaves in the clear is agreed to by two people, each with their own passphrase. The purpose, both names and the time are kept in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::ListenDialog</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::MappingDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>What each column means</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>Special group</source>
        <translation>Special group</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>Kind of disability</translation>
    </message>
    <message>
        <source>Grade of disability</source>
        <translation>Grade of disability</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
</context>
<context>
    <name>vl::MattersPage</name>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters of the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matter yet. Alt+N begins one: from the branch&apos;s proposal through its meetings to the result, a step at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matter of the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes the way of 四议两公开: proposed by the branch, discussed by both committees, deliberated by the members, decided by the villagers; then made public, carried out, and made public again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words; it is the item on each meeting&apos;s agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, with what money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land, house sites, compensation and the collective&apos;s charter belong to the assembly of the collective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed and discussed in one meeting (secretary and director are one person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file as a booklet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan its meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting there is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what it decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the notice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice that hangs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ hung until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ objection of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody objects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer an objection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another notice hangs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is planned; hold it under Meetings, have its minutes signed, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such meeting since the step before: %1. Plan one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of its agenda must have the name of the matter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice hangs now. Make it, have it read, and put it up under Notices, On record; then choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n day(s): %1</source>
        <translation>
            <numerusform>At least %n day: %1</numerusform>
            <numerusform>At least %n days: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time runs from the day on which it was put up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: the next step follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was voted down: it goes back, into a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection holds: it goes back, into a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, and who accepted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: it stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who (sealed; may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection is on record. It is answered before anything goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer an objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid objection takes the matter back to both committees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting Alt+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>No meeting yet. Alt+N plans one; who belongs to it is taken from the party&apos;s members and the committees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ in session: what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as recorder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as chair: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) beside them</source>
        <translation>
            <numerusform>%n correction beside them</numerusform>
            <numerusform>%n corrections beside them</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold it, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a correction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is a paragraph. Counts and names come from what was typed during the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version of the minutes is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the signed minutes with your name and the time, and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction stands beside the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of names for this kind of meeting. Make an announcement instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what was typed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed in this meeting since its minutes were last written cannot be brought back. Throw it away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own kind of meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::MeetingsRoom</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is planned for %2. Is it held today instead? Its day is changed to today then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held today. Ctrl+Z in the list takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::MembersPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member yet. Alt+N adds the first one: find the resident by name or initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected with a vote</source>
        <translation>
            <numerusform>%n expected with a vote</numerusform>
            <numerusform>%n expected with a vote</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ has a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted as expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full member since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted as expected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away, no contact person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::MonthPage</name>
    <message>
        <source>The counter&apos;s month in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter&apos;s month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. These figures stay, whatever comes late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned anew they would be others: something came late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::NoticeExit</name>
    <message>
        <source>%1 is on record and waits for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for the loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::NoticeModel</name>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be taken down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::NoticesPage</name>
    <message>
        <source>Kinds of notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished">Heading</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has the character %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Ready to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ Not to be printed yet: %n place(s) found</source>
        <translation>
            <numerusform>▲ Not to be printed yet: %n place found</numerusform>
            <numerusform>▲ Not to be printed yet: %n places found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hangs %n day(s), taken down on %1</source>
        <translation>
            <numerusform>Hangs %n day, taken down on %1</numerusform>
            <numerusform>Hangs %n days, taken down on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The holidays of that year are not known here: check the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a kind of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the pages are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it stand, with a second person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words… Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code to verify it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet and paste them here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ The rows are samples: paste yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts it on record, with its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask it Alt+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the township</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n person(s) without a full date of birth are not on it: look at them yourself.</source>
        <translation>
            <numerusform>▲ %n person without a full date of birth is not on it: look yourself.</numerusform>
            <numerusform>▲ %n people without a full date of birth are not on it: look at them yourself.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ There is no telephone on it for objections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ What stands here now is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choose a vote)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::NoticesRoom</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record ▲ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::OfficersPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers sent to the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Alt+N adds the guide of the branches and the technician who were sent to the village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit, task or training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody sent to the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Change</translation>
    </message>
    <message>
        <source>Resident, or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which hamlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Place or household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it, if that is known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit, task or training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::PaperDialog</name>
    <message>
        <source>The guard found something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are the first %1 pages of %2; all of them are printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::PaperView</name>
    <message>
        <source>The notice as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::PapersSection</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attachments: %n</source>
        <translation>
            <numerusform>Attachments: %n</numerusform>
            <numerusform>Attachments: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a scan or photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and documents (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.doc *.docx *.xls *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, encrypted. The file you chose is still where it was. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, readable for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1. Delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ It holds what must not hang on a board: %n place(s).</source>
        <translation>
            <numerusform>▲ It holds what must not hang on a board: %n place.</numerusform>
            <numerusform>▲ It holds what must not hang on a board: %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard could not look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, encrypted. Ctrl+Z takes the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::PartyPage</name>
    <message>
        <source>◀ Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after ▶</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::PartyRoom</name>
    <message>
        <source>Party branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::PassphraseDialog</name>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>The two passphrases differ. Type the second one again.</translation>
    </message>
</context>
<context>
    <name>vl::PersonModel</name>
    <message>
        <source>ID number missing</source>
        <translation>ID number missing</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>self</source>
        <translation>self</translation>
    </message>
</context>
<context>
    <name>vl::PersonPanel</name>
    <message>
        <source>Choose somebody in the list, or type a name, its initials, or the end of an ID number above.</source>
        <translation>Choose somebody in the list, or type a name, its initials, or the end of an ID number above.</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>household %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>See…</source>
        <translation>See…</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>See %1</translation>
    </message>
    <message numerus="yes">
        <source>This household: %n</source>
        <translation>
            <numerusform>This household: %n</numerusform>
            <numerusform>This household: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1, %2 %3</source>
        <translation>Last: %1, %2 %3</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Whole history</translation>
    </message>
    <message>
        <source>Change F2</source>
        <translation>Change F2</translation>
    </message>
    <message>
        <source>Newborn…</source>
        <translation>Newborn…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Event…</translation>
    </message>
    <message>
        <source>Household…</source>
        <translation>Household…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Group…</translation>
    </message>
    <message>
        <source>%1: change or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written twice…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::PhotoDialog</name>
    <message>
        <source>Take it, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Alt+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the paper flat and wait until it is sharp. Each picture is encrypted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1.jpg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept, encrypted: %n. The next page, or Esc.</source>
        <translation>
            <numerusform>Kept, encrypted: %n. The next page, or Esc.</numerusform>
            <numerusform>Kept, encrypted: %n. The next page, or Esc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vl::PointsPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member yet. Members are added under Party members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or not…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to be accepted</source>
        <translation>
            <numerusform>%n to be accepted</numerusform>
            <numerusform>%n to be accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>appealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ To be accepted: %1; appeals to be decided: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else than whoever enters points accepts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count once somebody else has accepted them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often (4 hours of service are 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered; somebody else accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted; of an appeal: the decision stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted; of an appeal: the decision is turned round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever entered points cannot accept them; an appeal is decided by somebody who had no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (for everything but acceptance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided; it stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written down in the member&apos;s name; somebody who had no part in it decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the member says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points: base %2, added %3, taken %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above a cap do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member appeals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, where, who saw it; a photo is attached beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::RecordPicker</name>
    <message>
        <source>Name or initials</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>Head&apos;s name, initials or household number</source>
        <translation>Head&apos;s name, initials or household number</translation>
    </message>
    <message>
        <source>(without a head)</source>
        <translation>(without a head)</translation>
    </message>
</context>
<context>
    <name>vl::RecordsPage</name>
    <message>
        <source>Notices on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on record yet. What you print or save under &quot;Make one&quot; is kept here, with its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● To be taken down since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and agreed to by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, put up by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hangs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn; it keeps its number. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guard found may stand. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ An earlier version hangs; this one does not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::RecoverDialog</name>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>The two passphrases differ. Type the second one again.</translation>
    </message>
</context>
<context>
    <name>vl::RecoveryPage</name>
    <message>
        <source>Recovery code %1</source>
        <translation>Recovery code %1</translation>
    </message>
    <message>
        <source>These are not the last five characters. Look at your paper again.</source>
        <translation>These are not the last five characters. Look at your paper again.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>The printer does not answer. Write the code down by hand.</source>
        <translation>The printer does not answer. Write the code down by hand.</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Recovery sheet of %1</translation>
    </message>
    <message>
        <source>Who has this code can open the book when every passphrase is forgotten. Lock it away with the official seal, and do not photograph it.</source>
        <translation>Who has this code can open the book when every passphrase is forgotten. Lock it away with the official seal, and do not photograph it.</translation>
    </message>
    <message>
        <source>Printed on %1. A newer sheet makes this one void.</source>
        <translation>Printed on %1. A newer sheet makes this one void.</translation>
    </message>
    <message>
        <source>Village key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village key. When no computer of the village is left: a new computer joins with a code of the county and this key, and everything that was reported comes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::ResidentForm</name>
    <message>
        <source>What you had not saved is back.</source>
        <translation>What you had not saved is back.</translation>
    </message>
    <message>
        <source>Cancel Esc</source>
        <translation>Cancel Esc</translation>
    </message>
    <message>
        <source>Save Ctrl+Enter</source>
        <translation>Save Ctrl+Enter</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>The child</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Household: an existing one, or leave empty for a new one</source>
        <translation>Household: an existing one, or leave empty for a new one</translation>
    </message>
    <message>
        <source>The new household</source>
        <translation>The new household</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Father and mother, when they are in the register</source>
        <translation>Father and mother, when they are in the register</translation>
    </message>
    <message>
        <source>More fields: education, insurance, remark …  Alt+M</source>
        <translation>More fields: education, insurance, remark …  Alt+M</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Medical birth certificate; the parents&apos; ID cards and household book; marriage certificate</source>
        <translation>Medical birth certificate; the parents&apos; ID cards and household book; marriage certificate</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Kept by itself while you type, encrypted. A power cut loses nothing.</source>
        <translation>Kept by itself while you type, encrypted. A power cut loses nothing.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Register a newborn</source>
        <translation>Register a newborn</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Register a person</translation>
    </message>
    <message>
        <source>Register a newborn in %1&apos;s household</source>
        <translation>Register a newborn in %1&apos;s household</translation>
    </message>
    <message>
        <source>%1 (%2) has this ID number already.</source>
        <translation>%1 (%2) has this ID number already.</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>household of %1</translation>
    </message>
    <message>
        <source>Is it this person? %1, %2, %3</source>
        <translation>Is it this person? %1, %2, %3</translation>
    </message>
    <message>
        <source>To be reported to the police station by %1 (%2).</source>
        <translation>To be reported to the police station by %1 (%2).</translation>
    </message>
    <message>
        <source>Please look at the marked fields. Nothing is lost.</source>
        <translation>Please look at the marked fields. Nothing is lost.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Saved: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Kept at %1; a power cut loses nothing.</source>
        <translation>Kept at %1; a power cut loses nothing.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Throw the draft away</translation>
    </message>
    <message>
        <source>Moving in from elsewhere: from where, and since when (else leave empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This household, for everybody in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this ID number already. Save once more if both are to keep it; nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::ResidentsPage</name>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>%1 in the village</source>
        <translation>%1 in the village</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>Getting the find box ready…</source>
        <translation>Getting the find box ready…</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in your roster with Ctrl+I, or register the first person with Ctrl+N.</source>
        <translation>Nobody is registered yet. Take in your roster with Ctrl+I, or register the first person with Ctrl+N.</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters, the initials of the name, or the last four of the ID number; or take a condition away.</source>
        <translation>Nobody fits. Try fewer letters, the initials of the name, or the last four of the ID number; or take a condition away.</translation>
    </message>
    <message>
        <source>Take away the condition %1</source>
        <translation>Take away the condition %1</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>%1 and older</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 to %2 years</translation>
    </message>
    <message>
        <source>ID number still to enter</source>
        <translation>ID number still to enter</translation>
    </message>
    <message>
        <source>Those who left</source>
        <translation>Those who left</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Condition</translation>
    </message>
    <message>
        <source>Write this list to</source>
        <translation>Write this list to</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write this list</source>
        <translation>Write this list</translation>
    </message>
    <message>
        <source>ID numbers, phones and card numbers are masked. Is the list to hold them in the clear?</source>
        <translation>ID numbers, phones and card numbers are masked. Is the list to hold them in the clear?</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>In the clear…</source>
        <translation>In the clear…</translation>
    </message>
    <message numerus="yes">
        <source>%n people written. The export is on record.</source>
        <translation>
            <numerusform>%n person written. The export is on record.</numerusform>
            <numerusform>%n people written. The export is on record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the register fits. Among those who left there are %1: add the condition “Those who left”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list  Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::RestoreDialog</name>
    <message>
        <source>Backup file</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>Backups (*.vlbackup);;All files (*)</source>
        <translation>Backups (*.vlbackup);;All files (*)</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 households. Last change %4. The book that is here now will be kept aside.</source>
        <translation>%1: %2 people, %3 households. Last change %4. The book that is here now will be kept aside.</translation>
    </message>
</context>
<context>
    <name>vl::RootWindow</name>
    <message>
        <source>Village Ledger</source>
        <translation>Village Ledger</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .book</source>
        <translation>Choose the folder whose name ends in .book</translation>
    </message>
    <message>
        <source>The book is back. Open it with your passphrase.</source>
        <translation>The book is back. Open it with your passphrase.</translation>
    </message>
</context>
<context>
    <name>vl::SeatsPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>Who sits on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits on it yet. Alt+N adds somebody; meetings take their list from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::SecondReader</name>
    <message>
        <source>Let it stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard found what must not hang on a board. Only a second person may let it stand, with a reason; both are kept on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs somebody else to read it before it is posted. They say so with their own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has an account here who may read it through. Add one for the secretary or the clerk in Settings. What was written is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::SettingsPage</name>
    <message>
        <source>Village Ledger %1 · SQLCipher on SQLite %2 · GPL-3.0-or-later</source>
        <translation>Village Ledger %1 · SQLCipher on SQLite %2 · GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <source>There is no such folder. The second place was not changed.</source>
        <translation>There is no such folder. The second place was not changed.</translation>
    </message>
    <message>
        <source>The backup is written, opened and checked.</source>
        <translation>The backup is written, opened and checked.</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>Close this account</translation>
    </message>
    <message>
        <source>%1 will not be able to open the book any more. What was written stays.</source>
        <translation>%1 will not be able to open the book any more. What was written stays.</translation>
    </message>
    <message>
        <source>The new passphrase is set.</source>
        <translation>The new passphrase is set.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>The sheet you have now will be void. Make a new one?</source>
        <translation>The sheet you have now will be void. Make a new one?</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>All is well: %1 entries in the log, %2 records, every page sound.</source>
        <translation>All is well: %1 entries in the log, %2 records, every page sound.</translation>
    </message>
    <message numerus="yes">
        <source>Something is not as it should be in %n place(s). Nothing was changed. Tell the technician, and keep the newest backup.</source>
        <translation>
            <numerusform>Something is not as it should be in %n place. Nothing was changed. Tell the technician, and keep the newest backup.</numerusform>
            <numerusform>Something is not as it should be in %n places. Nothing was changed. Tell the technician, and keep the newest backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup on this computer is good; the copy in the second folder failed. Is the stick there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup failed. The book itself is safe; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for the technician: no personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1. It holds versions, sizes and counts, and nothing of any person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the county&apos;s templates and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the program&apos;s own templates and rules are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s templates and rules are used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken over by %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 is not in use: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own templates and rules are used. The county may give a folder with others; what it replaces is named here, with who took it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language now: the book is locked and opened again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::Shell</name>
    <message>
        <source>This book has been brought back from an earlier time. What was written since then is in the book that was kept aside.</source>
        <translation>This book has been brought back from an earlier time. What was written since then is in the book that was kept aside.</translation>
    </message>
    <message>
        <source>Village Ledger</source>
        <translation>Village Ledger</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Lock Ctrl+L</source>
        <translation>Lock Ctrl+L</translation>
    </message>
    <message>
        <source>Find somebody: name, initials, end of the ID number   Ctrl+F</source>
        <translation>Find somebody: name, initials, end of the ID number   Ctrl+F</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Find somebody</translation>
    </message>
    <message>
        <source>Take in a roster</source>
        <translation>Take in a roster</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Register a person</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>Clear what was typed</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished">Party</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F  find somebody: 王玉卓, wyz, wangyuzhuo, 0019, 3组
Down, Enter  into the list; Enter or F2  change
Ctrl+N  register a person
Ctrl+B  newborn in the chosen household
Ctrl+I  take in a roster
Ctrl+E  write the list
For the chosen person: Alt+1 change, Alt+2 newborn, Alt+3 event, Alt+4 household, Alt+5 group, Alt+6 written twice, Alt+7 history, Alt+F scan or photo as a file, Alt+C camera
Ctrl+1 to Ctrl+9  the places at the left
Party branch: Alt+1 members, Alt+2 dues, Alt+3 development, Alt+4 committees; Alt+N add; Enter change or received; Alt+Left, Alt+Right  another month; Alt+A all have paid
Meetings: Alt+1 to Alt+4 the places, Alt+N new, Enter hold it, Alt+S sign, Alt+W words; in a meeting: initials and the reason, Enter; Ctrl+Enter next item; Ctrl+S write it up
Notices: Alt+1 make one, Alt+2 on record, Alt+3 check a file; Ctrl+P print, Ctrl+S put on record, Ctrl+T change the words
Village hall: Alt+N topic, Alt+D somebody says, Alt+G onto an agenda, Alt+W summary, Ctrl+P in large print
Counter: Alt+1 to Alt+8 the places, Alt+N application, Alt+R request or complaint, Alt+S code of a slip, Alt+D next step, Ctrl+P slip; forms: Alt+N a new one, Alt+D for somebody, Alt+M for many
Archive: Alt+1 chronicle, Alt+2 how long what is kept
Ctrl+Shift+C  copy as it is what was masked in the clipboard
Ctrl+Z  take the last change back; Ctrl+Y  bring it again
Ctrl+L  lock
Ctrl + and -  text size; Ctrl+0  normal
In lists of codes: type the initials (nv for 女, hz for 户主); the same letter again goes on to the next
In dates: 0 is today, -1 yesterday, +7 in a week, 3.7 the seventh of March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Esc</source>
        <translation type="unfinished">Close Esc</translation>
    </message>
</context>
<context>
    <name>vl::ShelvesPage</name>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the village keeps, and how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program destroys nothing. What need not be kept any longer is sealed by the supervisor: it leaves the lists and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n year(s) from the first of January after it ended</source>
        <translation>
            <numerusform>Kept for %n year from the first of January after it ended</numerusform>
            <numerusform>Kept for %n years from the first of January after it ended</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor seals it, with an account of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal what is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the lists, and nobody sees what is attached to it. Nothing is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period is over by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed. It can be brought back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the lists again. That it was opened, and why, stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the lists again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is over yet; the first will be on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is over yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::StatusLine</name>
    <message>
        <source>Large text Ctrl++</source>
        <translation>Large text Ctrl++</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>Help F1</translation>
    </message>
    <message>
        <source>Read only: this book was written by a newer version</source>
        <translation>Read only: this book was written by a newer version</translation>
    </message>
    <message>
        <source>The backup failed, or its second copy; last good one %1</source>
        <translation>The backup failed, or its second copy; last good one %1</translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>The backup failed</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backup overdue, last one %1</source>
        <translation>Backup overdue, last one %1</translation>
    </message>
    <message>
        <source>Saved on this computer · backup %1, checked</source>
        <translation>Saved on this computer · backup %1, checked</translation>
    </message>
    <message>
        <source>Reporting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::StudyPage</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing this year. Party lessons, theme days and study are planned and held under Meetings (Ctrl+4); they then stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part from elsewhere is counted apart, and not as there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for the question, then a line for each answer: A …, B …; a * at the end of the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, one letter for each of the %1 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example ACB; - where nothing was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to whoever was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s); somebody else accepts them.</source>
        <translation>
            <numerusform>%n member; somebody else accepts it.</numerusform>
            <numerusform>%n members; somebody else accepts them.</numerusform>
        </translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered; somebody else accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There %1 of %2 times; from elsewhere %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz: %1 of %2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, there %2, from elsewhere %3, on leave %4, absent %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned; it is held under Meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Quiz: %n question(s)</source>
        <translation>
            <numerusform>Quiz: %n question</numerusform>
            <numerusform>Quiz: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered</source>
        <translation>
            <numerusform>%n member answered</numerusform>
            <numerusform>%n members answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a quiz…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the quiz…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to whoever was there…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::SyncAgent</name>
    <message numerus="yes">
        <source>%n entries arrived from other computers.</source>
        <translation>
            <numerusform>%n entry arrived from other computers.</numerusform>
            <numerusform>%n entries arrived from other computers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The village is here. Its history follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit their history and were made anew from it.</source>
        <translation>
            <numerusform>%n row did not fit its history and was made anew from it.</numerusform>
            <numerusform>%n rows did not fit their history and were made anew from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vl::SyncPage</name>
    <message>
        <source>Many removals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting to the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is kept on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the county&apos;s code it also goes to the county&apos;s server, sealed: ID numbers, phones, bank cards and health cannot be read there. Everything goes on working without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clerk or the secretary does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have no receipt of the county yet. They are stored here and go out by themselves.</source>
        <translation>
            <numerusform>%n change has no receipt of the county yet. They are stored here and go out by themselves.</numerusform>
            <numerusform>%n changes have no receipt of the county yet. They are stored here and go out by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries came and wait for others that belong before them.</source>
        <translation>
            <numerusform>%n entry came and waits for others that belong before them.</numerusform>
            <numerusform>%n entries came and wait for others that belong before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are kept and do not count here: from a newer version of the program, or from a computer that was shut out.</source>
        <translation>
            <numerusform>%n entry is kept and does not count here: from a newer version of the program, or from a computer that was shut out.</numerusform>
            <numerusform>%n entries are kept and do not count here: from a newer version of the program, or from a computer that was shut out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide %n place(s)</source>
        <translation>
            <numerusform>Decide %n place</numerusform>
            <numerusform>Decide %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a network: a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Put the changes on a stick.   2  Somebody carries it to the county, which reads it and writes an answer.   3  Take the answer in here. Whoever carries it can neither read nor change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put changes on the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take changes from the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village&apos;s computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● shut out by the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ asks to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further computer joins from its first page with a code of the county. Compare the six digits by telephone before you let it in: from then on it reads everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went and came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (%1 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is connected. What is in the book goes out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a computer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the other screen show the digits %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 then reads and writes everything in this village&apos;s book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, let it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is let in with the next report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are on the stick: %1. They count as sent when the county&apos;s answer has been taken in.</source>
        <translation>
            <numerusform>%n change is on the stick: %1. They count as sent when the county&apos;s answer has been taken in.</numerusform>
            <numerusform>%n changes are on the stick: %1. They count as sent when the county&apos;s answer has been taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file on the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes (*.vlbundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries arrived from a stick.</source>
        <translation>
            <numerusform>%n entry arrived from a stick.</numerusform>
            <numerusform>%n entries arrived from a stick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1 new entries, %2 of ours now have the county&apos;s receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting is under way. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are still to be sent. They go after the changes.</source>
        <translation>
            <numerusform>%n attachment is still to be sent. It goes after the changes.</numerusform>
            <numerusform>%n attachments are still to be sent. They go after the changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) of other computers are not here yet.</source>
        <translation>
            <numerusform>%n attachment of another computer is not here yet.</numerusform>
            <numerusform>%n attachments of other computers are not here yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the county asks to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ the secretary answers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ needs a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1 read: %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1
Basis: %2

%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is sealed to this office&apos;s officer and kept for the day when no computer of the village is left. It opens everything. The answer stays in the book and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes opens this field of all residents to this office&apos;s officer, today&apos;s values and later ones; the server itself still cannot read it. The answer stays in the book and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered. The county learns it with the next report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the last %1</source>
        <translation>
            <numerusform>%n change, the last %1</numerusform>
            <numerusform>%n changes, the last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) could not be read here and are not on it: check the book.</source>
        <translation>
            <numerusform>%n attachment could not be read here and is not on it: check the book.</numerusform>
            <numerusform>%n attachments could not be read here and are not on it: check the book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) on the stick are damaged and were not taken in: they are asked for again.</source>
        <translation>
            <numerusform>%n attachment on the stick is damaged and was not taken in: it is asked for again.</numerusform>
            <numerusform>%n attachments on the stick are damaged and were not taken in: they are asked for again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vl::TodayPage</name>
    <message>
        <source>Report the birth of %1</source>
        <translation>Report the birth of %1</translation>
    </message>
    <message>
        <source>Report the death of %1</source>
        <translation>Report the death of %1</translation>
    </message>
    <message>
        <source>Report the arrival of %1</source>
        <translation>Report the arrival of %1</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>by %1 (%2)</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>Good day, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Late: %1</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nothing is late.</translation>
    </message>
    <message numerus="yes">
        <source>%n people without an ID number</source>
        <translation>
            <numerusform>%n person without an ID number</numerusform>
            <numerusform>%n people without an ID number</numerusform>
        </translation>
    </message>
    <message>
        <source>All is safe</source>
        <translation>All is safe</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The backup was opened and checked.</source>
        <translation>The backup was opened and checked.</translation>
    </message>
    <message>
        <source>There is no good backup of today.</source>
        <translation>There is no good backup of today.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Register a person</translation>
    </message>
    <message>
        <source>Take in a roster</source>
        <translation>Take in a roster</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>The village at a glance</source>
        <translation>The village at a glance</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Take in your roster with Ctrl+I, or register the first person with Ctrl+N.</source>
        <translation>Nobody is registered yet. Take in your roster with Ctrl+I, or register the first person with Ctrl+N.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>living here</source>
        <translation>living here</translation>
    </message>
    <message>
        <source>households</source>
        <translation>households</translation>
    </message>
    <message>
        <source>party members</source>
        <translation>party members</translation>
    </message>
    <message>
        <source>Late: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs could be one person</source>
        <translation>
            <numerusform>%n pairs could be one person</numerusform>
            <numerusform>%n pairs could be one person</numerusform>
        </translation>
    </message>
    <message>
        <source>here or away not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the notices on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the development of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in session; what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an objection is to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung until %1: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter of transfer no longer valid, no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits, tasks or trainings without an outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to people who live alone: %1 due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard until %1: sum it up, or put it on an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is public until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to people who live alone: %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a week: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time, later: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was planned for %1: hold it, or say that it does not take place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::TopicsPage</name>
    <message>
        <source>being heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ sum it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics on which the village is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic yet. Alt+N begins one: what is it about, and until when may people say something? Opinions come at the counter or on slips; their summary goes into the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions are no vote: they are heard, counted by what they come to, and nobody&apos;s name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In large print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips for opinions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto an agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word the summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion was written down wrongly…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic for the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words; it is the item on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in large letters: what is planned, what it costs, what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody says at the counter, or what stands on a slip. No name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave names and numbers out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under this item when the meeting begins. Empty: as it is counted when the meeting begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned. Plan one first: Alt+1, then Alt+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic becomes an item, and the summary stands under it when the meeting begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an opinion out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n opinion(s) came after the summary was worded; they stand below it in the minutes.</source>
        <translation>
            <numerusform>▲ %n opinion came after the summary was worded; it stands below it in the minutes.</numerusform>
            <numerusform>▲ %n opinions came after the summary was worded; they stand below it in the minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All opinions on paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ The last day was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s number stands in it (%1). Leave it out: opinions go into the minutes. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on its slips: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::TransfersPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>The other branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter yet. Alt+N writes one for a member who goes to another branch; Alt+R takes in one that somebody brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Letters that are no longer valid, without a receipt: %1. Ask the other branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other branch, as it stands on the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places differ (10 to 30 days, at most three months): as your party committee says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues paid until (month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member belongs to this branch until the receipt is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not in the list yet is added under Party members first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is on record. Print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Send the receipt back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 then belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 of %2, valid for %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was sent back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the letter back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Z brings it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month with a receipt; empty when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::TwinsPage</name>
    <message>
        <source>Both hold the same ID number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name, and their births agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name in one household; one of them without a birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>household %1</source>
        <translation type="unfinished">household %1</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could these two be one person? %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the kept record lacks is taken from the other; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person: keep this record  1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person: keep this record  2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people  3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them first  4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation type="unfinished">Written twice</translation>
    </message>
    <message>
        <source>Nobody in the register looks like the same person twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last pair. Ctrl+Z takes the last decision back; Esc returns to the residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people: it will not be asked again. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made one person. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the other entry of this person? Type a name or its initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Esc</source>
        <translation type="unfinished">Cancel Esc</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::UnlockPage</name>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Last backup %1, checked</source>
        <translation>Last backup %1, checked</translation>
    </message>
    <message>
        <source>Practice village. Passphrase: %1</source>
        <translation>Practice village. Passphrase: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The new passphrase is set. Open the book with it.</source>
        <translation>The new passphrase is set. Open the book with it.</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may try again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::VerdictModel</name>
    <message>
        <source>self</source>
        <translation>self</translation>
    </message>
</context>
<context>
    <name>vl::VerdictRows</name>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::VisitsPage</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Seen last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to be visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be visited. Give whoever lives alone the group 独居老人 in their record (Residents, F2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ To be visited now: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Everybody has been seen in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are, and what they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. What is to be done for them goes to Alt+R as a request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::VotesPage</name>
    <message>
        <source>The most votes: the meeting decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote yet. Alt+N begins one: for meetings and consultations. Elections by law need a secret booth and are not held here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was given a ballot, and what a ballot says, are never in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For meetings and consultations. Elections, their renewal and recalls are held by law with a secret booth and a public count: not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many may be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this group (empty: the village)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is run on another PC; ballots can be keyed here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roll now: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the roll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roll: %1. Handed out: %2 on paper, %3 online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots made: %1 on paper, %2 online; spoiled: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle the ballots and let everybody draw one face down: then no order tells whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slips for online voters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An online ballot here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online ballots from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the voting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot came back spoiled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make more ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out: %1 on paper, %2 online. Online ballots in the box: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelopes back: %1, empty: %2, ballots: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelopes are not counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyed by you: %1, by a second person: %2, by both alike: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Everything adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and seal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the envelopes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyed by one only: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank %1, invalid %2, ballots %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Counted once more just now: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result, to be put up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for anybody to check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nobody comes to the roll and nobody leaves it. This stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll is frozen. Now make the ballots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roll: %1. Each ballot has a number of its own, and nobody&apos;s name. This stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes a ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials or the name; of several, a number behind it: zw2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the roll is meant by this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are meant. Type one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a ballot. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes back the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot came back spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number counts no more; give another one for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits at the end are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An online ballot here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the keyboard to the voter. No time and no name is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the box. It is counted when the voting is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online ballots of another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines &quot;number,choice&quot; (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in the box.</source>
        <translation>
            <numerusform>%n ballot is in the box.</numerusform>
            <numerusform>%n ballots are in the box.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ballot is handed out any more. Online ballots of other devices can still come in until the count. This stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Now count the envelopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by hand, with the supervisor beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelopes that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted. Now two people key the ballots, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyed by you: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; 0 nothing marked, . invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such ballot was in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ballot says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was keyed by one person only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read as: %2. The supervisor looks at the ballot itself. This stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballots are counted and sealed. Whoever changes one afterwards is found out. This stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted and sealed. Ctrl+P prints the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the vote off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on record, and nothing of it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the folder is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made and never came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun. Next the roll is frozen; until then it can be called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All twelve digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came online more than once: %2. There is no paper of it; say which of them counts, or none. This stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vl::WordingDialog</name>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in braces is filled in for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here stays as you write it; dates and numbers in it are not renewed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt to tear off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
