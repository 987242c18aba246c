/** Forenames that are common in the United Kingdom: a table to look things up in. */

/**
 * Families of names: the spellings in full, then, behind a colon, what people who bear them are called. One short form
 * may stand in several families ("Chris"); two full names in two families are two people's.
 */
export const FAMILIES = `
Abigail: Abi Abby Gail | Adrian Adrienne: Ade | Alan Allan Allen Alun: Al | Albert: Al Bert Bertie |
Alexander Alistair Alasdair: Alex Alec Al Sandy Xander | Alexandra Alexandria: Alex Alexa Lexi Sandra Sandy |
Alfred: Alf Alfie Fred | Alison Allison Alyson: Ali | Amanda: Mandy | Amelia: Amy Millie | Andrew: Andy Drew |
Angela: Angie Ange | Ann Anne Anna: Annie | Anthony Antony: Tony Ant | Barbara: Barb Babs | Barry Barrie: Baz |
Beatrice Beatrix: Bea Trixie | Benjamin: Ben Benny | Bernadette: Bernie | Bernard: Bernie |
Beverley Beverly: Bev | Bradley: Brad | Bridget Brigid: Bridie | Bryan Brian Bryn | Cameron: Cam | Carol Carole |
Caroline Carolyn: Carrie Caz Caro |
Catherine Katherine Kathryn Katharine Catharine Kathrine: Cath Cathy Kath Kathy Kate Katie Kat Kit Kitty |
Charles: Charlie Chas Chaz | Charlotte: Charlie Lottie |
Christine Christina Kristina Kirstin: Chris Chrissie Tina Christie | Christopher Kristopher: Chris Kit Kris |
Claire Clare Clair | Daniel: Dan Danny | Danielle Daniella: Dani | David Dafydd: Dave Davey Dai |
Deborah Debra Debora: Deb Debs Debbie Debby | Dennis Denis: Den | Diane Dianne Diana: Di | Dominic Dominick: Dom |
Donald: Don Donnie | Dorothy Dorothea: Dot Dottie Dolly | Douglas: Doug Dougie | Edward: Ed Eddie Ned Ted Teddy |
Edwin: Ed Eddie | Eileen Aileen | Eleanor Elinor Eleanora: Ellie Nell Nora |
Elizabeth Elisabeth Elspeth: Liz Lizzie Lizzy Beth Betty Betsy Libby Lisa Eliza | Emily: Em Emmie | Emma: Em |
Francesca: Fran Chess | Frances: Fran Fanny | Francis: Frank Fran | Frederick Fredrick: Fred Freddie |
Gabrielle Gabriella: Gabby | Gareth: Gaz | Gary Garry: Gaz | Geoffrey Jeffrey Geoffry: Geoff Jeff |
Georgina Georgia: George Gina | Gerald: Gerry Ged | Gerard: Gerry Ged | Gillian Jillian: Gill Jill Gilly |
Graham Graeme Grahame | Gregory: Greg | Gwendoline Gwendolen Gwenllian: Gwen Wendy | Hannah Hanna |
Harold: Harry Hal | Harriet Harriett: Hattie | Helen Helena: Nell | Henry: Harry Hal | Hilary Hillary | Ian Iain |
Imogen: Immy | Isabel Isobel Isabelle Isabella: Izzy Bella | Jacob: Jake |
Jacqueline Jaqueline Jacquelyn: Jackie Jacqui Jacky | James: Jim Jimmy Jamie | Janet: Jan | Janice Janis: Jan |
Jane Jayne: Janie | Jason: Jay | Jean Jeanne: Jeannie | Jennifer: Jen Jenny Jennie | Jeremy: Jez Jerry |
Jessica: Jess Jessie | Joan: Joanie | Joanna Joanne: Jo | Joseph: Joe Joey Jo | Josephine: Jo Josie |
Jonathan Jonathon Johnathan: Jon Jonny | John: Jon Jack Johnny | Joshua: Josh | Judith: Jude Judy Judi |
Julia Julie Juliet: Jules | Julian: Jules | Karen Karin Karyn: Kaz | Kathleen Cathleen: Kath Kathy Cath Cathy |
Kenneth: Ken Kenny | Kevin: Kev | Kimberley Kimberly: Kim | Kirsty Kirstie | Laura: Laurie |
Laurence Lawrence: Larry Laurie | Leonard: Len Lenny Leo | Lesley Leslie: Les | Lewis Louis: Lou Lew |
Lindsay Lindsey Lynsey | Louise Louisa: Lou Lulu | Lydia: Liddy | Lynda Linda: Lyn Lin | Lynn Lynne Lyn |
Madeleine Madeline: Maddie Maddy | Malcolm: Mal | Margaret: Maggie Meg Peggy Marge Madge Greta Peg | Maria Marie |
Marian Marion | Mark Marc Marcus | Martin Martyn: Marty | Matthew Mathew: Matt | Maureen: Mo | Maxine: Max |
Maxwell Maximilian: Max | Melanie: Mel | Melissa: Mel Lissa | Michael Micheal: Mike Mick Mickey Micky |
Michelle Michele: Shelley Chelle | Mohammed Muhammad Mohammad Mohamed Muhammed: Mo | Natalie Nathalie: Nat |
Natasha: Tasha Nat | Nathan Nathaniel: Nat Nate | Neil Neal | Nicholas Nicolas: Nick Nicky |
Nicola Nichola Nicole: Nicky Nikki Nicki Nic | Oliver: Ollie Olly | Olivia: Liv Livvy | Owen Owain | Pamela: Pam |
Patricia: Pat Pats Patsy Tricia Trish | Patrick Padraig: Pat Paddy | Penelope: Penny Pen | Peter: Pete |
Philip Phillip: Phil Pip | Philippa: Pip Pippa | Priscilla: Cilla | Rachel Rachael: Rach | Raymond: Ray |
Rebecca Rebekah: Becky Becca Bex | Reginald: Reg Reggie | Richard: Rich Rick Ricky Dick Richie |
Robert: Rob Robbie Bob Bobby Bert Robin | Roberta: Bobbie | Roderick: Rod Roddy | Rodney: Rod |
Roger Rodger: Rog | Ronald: Ron Ronnie | Rosalind Rosalyn: Ros Roz | Rosemary Rosemarie: Rose Rosie |
Russell: Russ | Samantha: Sam Sammy | Samuel: Sam Sammy | Sandra: Sandy | Sara Sarah: Sal Sally |
Sean Shaun Shawn | Sharon: Shaz Shari | Sheila Shelagh | Simon Simeon: Si | Sophia Sofia Sophie: Soph |
Stanley: Stan | Stephanie: Steph Stef Steff | Stephen Steven Stefan: Steve Stevie Ste | Stuart Stewart: Stu Stew |
Susan Suzanne Susannah Susanna: Sue Susie Suzy Suzie | Sylvia Silvia: Syl | Terence Terrence: Terry |
Teresa Theresa Therese: Terri Terry Tess Tessa | Theodore: Theo Ted | Thomas Tomos: Tom Tommy | Timothy: Tim |
Tracy Tracey Tracie | Valerie: Val | Veronica: Ronnie Vron | Victor: Vic | Victoria: Vicky Vicki Vikki Tori |
Vincent: Vin Vince | Vivian Vivien Vivienne: Viv | Walter: Wally Walt | Wilfred: Wilf |
William: Will Bill Billy Willie Liam | Winifred: Win Winnie | Zachary: Zac Zak Zach |
Tania Tanya | Glen Glenn | Nora Norah | Jodie Jody | Rajesh: Raj | Zoe Zoey | Eve Eva | Alice Alys | Huw Hugh
`;

/** Others, of which nothing more need be known than that people bear them. */
export const OTHERS = `
Aaron Adaeze Adam Adele Ahmed Aisha Alma Amina Amir Angharad Anita Anjali Anwen Aoife April Arthur Asha Ashley
Audrey Ava Ayesha Bethan Blake Bronwen Bruce Callum Carl Carla Carmel Carys Cecil Cedric Celia Ceri Chidi Chloe
Ciara Clive Colin Connor Cora Craig Cyril Daisy Damian Daphne Darren Dawn Dean Deepak Denise Derek Desmond Diarmuid
Dilys Donna Doreen Dylan Eamon Edith Edna Eilidh Elaine Elena Eli Ella Ellen Elsie Emlyn Eric Erica Ernest Esther
Ethan Evelyn Faith Farah Fatima Faye Felicity Felix Fergus Ffion Fiona Flora Florence Freya Gavin Gemma Geraint
Gethin Glenys Gloria Gordon Grace Guy Gwyn Haroon Harvey Hassan Hazel Heather Heidi Hope Howard Hussain Ibrahim
Imran Ines Irene Iris Isaac Isha Isla Ivan Ivor Ivy Jade Jasmine Jayden Jeanette Joel Jordan Joy Joyce June Justin
Justine Karl Kay Keith Kelly Kerry Kieran Kiran Kirk Kyle Lana Lara Lauren Leah Leanne Lee Lena Leon Leona Lily
Lloyd Lola Lorna Lorraine Lucas Lucia Lucy Luigi Luke Mabel Maeve Mair Mandeep Marcia Mariam Marilyn Marjorie
Marlene Marta Mary Mason Maya Megan Mei Mercy Mervyn Mia Miles Millicent Minna Miriam Moira Molly Morag Morgan
Moses Muriel Myra Nadia Naomi Nasreen Natalia Neha Nerys Ngozi Nia Niall Niamh Nigel Nina Noah Noel Noor Norman
Olga Olive Olwen Orla Oscar Paul Paula Pauline Pearl Petra Phoebe Phyllis Polly Poppy Pradeep Priya Quentin Ralph
Rashid Ravi Reece Renée Rhian Rhiannon Rhona Rhys Rita Roisin Rory Ross Rowan Roxanne Roy Ruby Rupert Ruth Ryan
Sadia Saima Sanjay Saoirse Scott Selina Serena Shabana Shane Shannon Shirley Shona Sinead Siobhan Siân Sonia
Spencer Stacey Stella Sunita Tahir Tamsin Tariq Thea Tobias Toby Todd Tomasz Toni Travis Trevor Tristan Tyler Una
Ursula Usha Vanessa Vera Verity Vijay Violet Wayne Wesley Yasmin Yusuf Yvette Yvonne Zahra Zainab Zara
`;

/** Forenames that are as common as surnames: "Lee, Ann" may be Ann Lee, where "Karen, Ann" are two people. */
export const SURNAMES_TOO = `
Ahmed Alexander Ali Allan Allen Arthur Barry Bernard Blake Bruce Bryan Cameron Charles Clare Craig Daniel David
Dean Douglas Edward Francis George Glen Gordon Graham Gregory Harvey Hassan Henry Howard Hussain James Jordan
Joseph Joyce Keith Kelly Kerry Kirk Lawrence Lee Leonard Leslie Lewis Lindsay Lloyd Martin Mason Matthew Michael
Mohammed Morgan Neil Norman Oliver Owen Patrick Paul Philip Ralph Ray Raymond Richard Robert Roger Rose Ross
Russell Ryan Scott Simon Spencer Stanley Stewart Stuart Terry Thomas Tyler Victor Vincent Walter Wayne Wesley
`;
