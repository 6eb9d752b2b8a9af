/** Given names that German and English news are full of: the first word of a person's name, and what pronoun follows. */

const masculine = `
Aaron Adam Adrian Ahmed Alan Albert Albrecht Alejandro Alessandro Alex Alexander Alexandre Alexei Alfred Ali Allen Amir
Anatoly André Andre Andrea Andreas Andrei Andrew Andrzej Andy Angelo Anthony Antoine Anton Antonio António Armin Arne
Arno Arnold
Arthur Artur Arvind August Axel Barack Bart Bastian Ben Benedikt Benjamin Benno Bernard Bernd Bernhard Bert Bill Björn Bob
Boris Brad Brandon Brent Brian Bruce Bruno Burkhard Carl Carlos Carsten Charles Charlie Chris Christian Christof Christoph
Christopher Claudio Claus Clemens Colin Craig Dan Daniel Daniele Dario Dave David Dean Demis Denis Dennis Detlef Didier Diego
Dieter Dietmar Dietrich Dirk Dmitri Dominic Dominik Donald Doug Douglas Eberhard Eckart Eckhard Ed Eddie Edgar Eduard Eduardo
Edward Edwin Egon Elias Elmar Elon Emanuel Emil Emmanuel Enrico Eric Erich Erik Ernst Erwin Ethan Eugen Evan Fabian Fabio
Felix Ferdinand Fernando Filip Florian Francesco Francis Francisco François Frank Franz Fred Frederic Frédéric
Frederik Friedrich Fritz
Gabriel Gareth Gary Gavin Geoff Georg George Gerald Gerard Gerd Gerhard Gernot Gianluca Giovanni Giuseppe Glenn Gordon
Greg Gregor
Gregory Guido Guillaume Günter Günther Gunnar Guy Hakan Hannes Hans Harald Harry Hartmut Hassan Heiko Heiner Heinrich
Heinz Helge Helmut
Hendrik Henri Henrik Henry Herbert Hermann Hiroshi Holger Horst Howard Hubert Hugh Hugo Ian Igor Immanuel Ingo Isaac
Ivan Jack Jacob Jacques
Jakob James Jan Jannik Jason Javier Jean Jeff Jeffrey Jens Jensen Jeremy Jerome Jérôme Jesper Jim Joachim Joe Joel
Joerg Johan Johann
Johannes John Jon Jonas Jonathan Jordan Jörg Jorge Jörn José Jose Josef Joseph Josh Joshua Juan Jules Julian Julien
Julius Jürgen Justin
Kai Karim Karl Karsten Keith Ken Kenneth Kevin Khalid Kilian Klaus Knut Konrad Konstantin Kurt Kyle Lars Larry Lasse
Laurent Lee Leo Leon
Leonard Leonardo Leonhard Leopold Liam Linus Lorenz Lorenzo Lothar Louis Luca Lucas Ludwig Luigi Luis Lukas Luke Lutz
Magnus Maik Malte Manfred Manuel
Marc Marcel Marco Marcus Mario Marius Mark Markus Martin Marvin Mathias Mathieu Mats Matt Matteo Matthew Matthias
Mattias Maurice Max
Maximilian Mehmet Michael Michail Michel Miguel Mikael Mike Mikhail Milan Mirko Mitch Mohamed Mohammad Mohammed Moritz
Muhammad Mustafa Narendra Nathan Neil
Nicholas Nick Nicolas Niels Nigel Nikolai Nikolas Nikolaus Nils Noah Norbert Norman Olaf Oleg Oliver Olivier Omar
Oscar Oskar Otto
Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Per Peter Phil Philip Philipp Philippe Pierre Piotr Quentin Rafael
Rahul Rainer Raj Ralf Ralph
Ramon Raphael Ravi Ray Raymond Recep Reid Reiner Reinhard Reinhold René Ricardo Richard Rick Rob Robert Roberto Robin
Rodrigo Roger Roland Rolf Roman Ron
Ronald Ronny Ross Roy Rudolf Rüdiger Rupert Ruben Ryan Salvatore Sam Samuel Satya Scott Sean Sebastian Sébastien
Sergej Sergey Sergei Sergio Seth Shane Siegfried Silvio Simon
Sören Stefan Stefano Steffen Stephan Stephen Steve Steven Sundar Sven Sylvain Tarek Ted Teemu Terry Theo Theodor Thilo
Thomas Thorsten Tiago Till Tilman Tim
Timo Timothy Timotheus Tobias Toby Todd Tom Tomas Tomasz Tony Torben Torsten Travis Trevor Tristan Tyler Udo Ulf Uli
Ulrich Uwe Valentin Veit Viktor Victor Vincent
Vinod Vitalik Vitaly Vivek Vladimir Volker Volkmar Volodymyr Walter Warren Werner Wilfried Wilhelm Will William Willi
Winfried Wladimir Wolf Wolfgang Xavier Yann Yannick Yasser Yusuf Yves Zachary
Aleksandar Aleksandr Alexej Anders Andrés Arash Arjun Ashok Asif Ayman Azim Bashar Benedict Bilal Bodo Burak Cem Cemal
Cristiano Darius Dilip Dimitri Dragan Emir Emre Enrique Ernesto Esteban Evgeny Farid Fatih Federico Felipe Fidel
Franco Fredrik Gianni Gideon Giorgio Goran Guillermo Gustav Gustavo Hamid Haruki Horacio Hüseyin Ibrahim Ilja Imran
Ismail Ivo Jaroslaw Jacek Jaime Jesús Joschka Juri Kaan Kamal Kemal Kenan Kenji Kofi Krzysztof Lech Leif Leonid Levent
Maciej Mahmud Marek Mauricio Mauro Maxim Metin Mihai Mihail Miroslav Murat Nabil Nasser Nikita Nino Ole Ömer Orhan
Osama Osman Pawel Pranav Radek Ramin Raúl Reza Rune Sadiq Saleh Salman Selim Serdar Shigeru Shinzo Slobodan Stanislaw
Tariq Tomislav Umut Vaclav Vasco Vijay Vincenzo Vito Wassili Willy Wjatscheslaw Yannis Yasin Yuri Zlatan Emil Oskar
Hauke Henning Jost Joost Kees Lambert Ludger Rasmus Sönke Thore Wim Wolfram Ansgar Ferdinand
`;

const feminine = `
Abigail Ada Agnes Aisha Alena Alessandra Alexandra Alexis Alice Alicia Alina Alison Allison Amanda Amelia Amelie Amy
Ana Anastasia Andrea
Angela Angelika Angelina Anita Anja Anke Ann Anna Annalena Anne Anneliese Annette Annika Antje Antonia Ariane Astrid
Barbara Bärbel Beate
Beatrice Beatrix Bettina Bianca Birgit Birte Brigitte Britta Camilla Carina Carla Carmen Carol Carola Caroline Carolin
Catherine Catharina Cecilia
Celine Charlotte Chloe Christa Christiane Christina Christine Cindy Claire Clara Claudia Constanze Cora Corinna
Cornelia Cristina Dagmar Dana Daniela Deborah
Denise Diana Diane Dora Doris Dorothea Dorothee Edith Elena Eleonore Elisa Elisabeth Elizabeth Elke Ella Ellen Elvira
Emilia Emily Emma Erika
Esther Eva Evelyn Fatima Felicitas Fiona Franziska Frauke Freya Friederike Gabi Gabriela Gabriele Georgia Gerda
Gertrud Gesa Gesine Ginni Gisela Giulia Grace Greta
Grit Gudrun Gwynne Hanna Hannah Hanne Hannelore Heather Heidi Heike Helen Helena Helene Helga Henriette Hilary Hilde
Hillary Ida Ilka Ilona Ilse Ina Ines
Inga Inge Ingeborg Ingrid Irene Iris Irina Isabel Isabell Isabella Isabelle Jana Jane Janet Janina Janine Jasmin
Jeanette Jenna Jennifer Jenny Jessica
Jill Jo Joan Joanna Johanna Josefine Joy Joyce Judith Julia Juliane Julie Juliette Jutta Kamala Karen Karin Karla
Karolin Karoline Kate Katharina Katherine
Kathleen Kathrin Kathy Katja Katrin Katy Kelly Kerstin Kim Kirsten Klara Kristin Kristina Lara Larissa Laura Lauren
Lea Leah Lena Leonie Leticia Lilli Lina
Linda Lisa Liz Lotte Louisa Louise Lucia Lucy Luisa Luise Lydia Lynn Madeleine Maike Maja Manuela Mara Mareike
Margaret Margarete Margit
Margot Maria Marie Marianne Marina Marion Marissa Marlene Marta Martha Martina Mary Maya Meg Megan Meike Melanie
Melinda Melissa Meredith Michaela Michelle Mira
Mia Miriam Mirjam Mona Monica Monika Nadia Nadine Nadja Nancy Naomi Natalia Natalie Natascha Nathalie Nele Nia Nicola
Nicole Nina Nora Olga
Olivia Patricia Paula Pauline Petra Pia Priya Rachel Ramona Raquel Rebecca Regina Renate Ria Ricarda Rita Roberta
Ronja Rosa Rose Ruth Sabine Sabrina Safra
Sally Samantha Sandra Sara Sarah Saskia Selina Serena Shannon Sheila Sheryl Sibylle Sigrid Silke Silvia Simone Sina
Sofia Sofie Sonja Sophia Sophie
Stefanie Steffi Stella Stephanie Susan Susanna Susanne Svenja Swetlana Sylvia Tanja Tamara Tara Tatjana Teresa Theresa
Theresia Tina Ulla Ulrike Ursula Ute
Valentina Valerie Vanessa Vera Verena Veronica Veronika Victoria Viktoria Viola Vivian Wendy Whitney Wiebke Yasmin Yvonne Zoe
Adriana Aleksandra Alma Angelica Anouk Ayla Ayşe Aysel Beatriz Benazir Carolina Catalina Cécile Chantal Chiara
Christel Condoleezza Conny Daria Delphine Dilek Dilma Dorota Elif Elfriede Emine Esra Eugenia Fatma Federica Francesca
Gerlinde Hatice Hilda Hildegard Irena Irmgard Isolde Ivana Jacqueline Joana Jolanta Josephine Julija Krystyna Leyla
Liliane Lilian Ljudmila Lucie Ludmilla Margarita Margarethe Mariana Mathilde Mechthild Meral Milena Mina Mirjana
Natasha Nuray Oksana Ottilie Özlem Patrizia Rahel Rebekka Rosemarie Roswitha Selma Semra Sevim Sibel Silvana Solveig
Svetlana Tülay Uschi Valeria Waltraud Yulia Zeynep Britta Frida Friederike Hedwig Imke Insa Jule Jördis Karoline
Wiebke Antonia Swantje Merle Svea Thea
`;

const words = (list: string): string[] => list.trim().split(/\s+/);
const men = new Set(words(masculine));
const women = new Set(words(feminine));

export type Gender = 'MASCULINE' | 'FEMININE';

export function isGivenName(word: string): boolean {
  const [first = ''] = word.split('-', 1);
  return men.has(first) || women.has(first);
}

/** Null for names that either may have and for names not known here. */
export function genderOf(givenName: string): Gender | null {
  const [first = ''] = givenName.split('-', 1);
  if (men.has(first) === women.has(first)) return null;
  return men.has(first) ? 'MASCULINE' : 'FEMININE';
}
